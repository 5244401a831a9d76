/** A file of settings without a fault. */
export const sound = (): string => `[service]
address = https://xaso.tinh.gov.vn
port = 4000
# nginx on this machine
proxies = 127.0.0.1, ::1
folder = /var/lib/xaso
[table]
endpoint = http://127.0.0.1:8001
secret = table-secret
[evidence]
store = https://tep.tinh.gov.vn
key = xaso
secret = store-secret
[keys]
file = /etc/xaso/keys.json
[sign-in]
issuer = https://sso.tinh.gov.vn/realms/can-bo
client = xaso
secret = client-secret
[mail]
sender = khong-tra-loi@tinh.gov.vn
relay = smtp://127.0.0.1:587
returns = returns@tinh.gov.vn
returns-secret = returns-secret
maildir = /var/lib/xaso/returns
[watch]
operators = truc-may-chu@tinh.gov.vn
[jobs]
run = yes
workers = 3
`;
