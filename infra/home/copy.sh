#!/bin/sh
# Copies the running service (table, settings, keys and files) into a new folder below the given one, best the mounted disk of another
# machine. The copy holds everything up to the moment at which it ends.
#   sh infra/home/copy.sh /mnt/ban-sao
set -eu
to="$1/$(date +%Y-%m-%d-%H%M%S)"
install -d -m 711 "$1" "$to"
install -d -o postgres -m 700 "$to/table"
runuser -u postgres -- pg_basebackup --dbname "postgresql:///?host=/var/run/postgresql" --pgdata "$to/table" --wal-method stream --checkpoint fast
cp -a /etc/xaso "$to/settings"
cp -a /var/lib/xaso "$to/files"
# No copy keeps uploads, which show where a picture was taken, or what an administrator exported: both end after a day (PRIVACY.md).
rm -rf "$to/files/evidence/incoming" "$to/files/downloads"
echo "$to"
