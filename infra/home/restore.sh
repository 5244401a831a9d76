#!/bin/sh
# Replaces the present data by a copy and keeps it beside as *.before. Stop the workers and PostgreSQL first; start them afterwards.
# Changes after the copy are lost. With a moment, the table is restored up to it from the log that archive.conf keeps beside the copies.
#   sh infra/home/restore.sh /mnt/ban-sao/2026-11-30-020000 /var/lib/postgresql/17/main
#   sh infra/home/restore.sh /mnt/ban-sao/2026-11-30-020000 /var/lib/postgresql/17/main '2026-11-30 14:05:00+07'
set -eu
put() {
  rm -rf "$2.before"
  if [ -e "$2" ]; then mv "$2" "$2.before"; fi
  mkdir -p "$(dirname "$2")"
  cp -a "$1" "$2"
}
put "$1/table" "$2"
put "$1/settings" /etc/xaso
put "$1/files" /var/lib/xaso
# Also without a moment PostgreSQL begins a new timeline; otherwise its log files would have names that are already in the archive.
if [ $# -gt 2 ]; then target="recovery_target_time = '$3'"; else target="recovery_target = 'immediate'"; fi
settings="$2/postgresql.auto.conf"
sed -i '/^recovery_target/d; /^restore_command/d' "$settings"
cat >> "$settings" <<LINES
restore_command = 'gzip -dc "$(dirname "$1")/log/%f.gz" > "%p"'
$target
recovery_target_action = 'promote'
LINES
touch "$2/recovery.signal"
chown --reference="$2/PG_VERSION" "$settings" "$2/recovery.signal"
