#!/bin/sh
# Puts a copy in the place of what is there, which is kept beside it as *.before. Stop the workers and PostgreSQL first, and start them again
# afterwards. What came after the copy is lost.
#   sh infra/home/restore.sh /mnt/ban-sao/2026-11-30-020000 /var/lib/postgresql/15/main
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
