#!/bin/sh
# Written by `npm run hosting` from hosting/headers.mjs. See docs/hosting.md.
# Copies dist into a bucket: TO=s3://BUCKET sh hosting/s3.sh, or TO=s3://BUCKET/FOLDER.
# Hashed files of earlier builds stay: a page in somebody's hands still asks for them.
set -eu
send() { aws s3 cp dist "$TO" --recursive --only-show-errors "$@"; }
send --exclude '*' --include '_astro/*.html' --content-type 'text/html; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.js' --content-type 'text/javascript; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.css' --content-type 'text/css; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.json' --content-type 'application/json; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.webmanifest' --content-type 'application/manifest+json; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.svg' --content-type 'image/svg+xml' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.png' --content-type 'image/png' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.ico' --content-type 'image/x-icon' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.txt' --content-type 'text/plain; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.md' --content-type 'text/markdown; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.xml' --content-type 'application/xml; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.csv' --content-type 'text/csv; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.xlsx' --content-type 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '_astro/*.ics' --content-type 'text/calendar; charset=utf-8' --cache-control 'public, max-age=31536000, immutable'
send --exclude '*' --include '*.html' --exclude '_astro/*' --content-type 'text/html; charset=utf-8' --cache-control 'no-cache'
send --exclude '*' --include '*.js' --exclude '_astro/*' --content-type 'text/javascript; charset=utf-8' --cache-control 'no-cache'
send --exclude '*' --include '*.css' --exclude '_astro/*' --content-type 'text/css; charset=utf-8' --cache-control 'no-cache'
send --exclude '*' --include '*.json' --exclude '_astro/*' --content-type 'application/json; charset=utf-8' --cache-control 'no-cache'
send --exclude '*' --include '*.webmanifest' --exclude '_astro/*' --content-type 'application/manifest+json; charset=utf-8' --cache-control 'no-cache'
send --exclude '*' --include '*.svg' --exclude '_astro/*' --content-type 'image/svg+xml' --cache-control 'no-cache'
send --exclude '*' --include '*.png' --exclude '_astro/*' --content-type 'image/png' --cache-control 'no-cache'
send --exclude '*' --include '*.ico' --exclude '_astro/*' --content-type 'image/x-icon' --cache-control 'no-cache'
send --exclude '*' --include '*.txt' --exclude '_astro/*' --content-type 'text/plain; charset=utf-8' --cache-control 'no-cache'
send --exclude '*' --include '*.md' --exclude '_astro/*' --content-type 'text/markdown; charset=utf-8' --cache-control 'no-cache'
send --exclude '*' --include '*.xml' --exclude '_astro/*' --content-type 'application/xml; charset=utf-8' --cache-control 'no-cache'
send --exclude '*' --include '*.csv' --exclude '_astro/*' --content-type 'text/csv; charset=utf-8' --cache-control 'no-cache'
send --exclude '*' --include '*.xlsx' --exclude '_astro/*' --content-type 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' --cache-control 'no-cache'
send --exclude '*' --include '*.ics' --exclude '_astro/*' --content-type 'text/calendar; charset=utf-8' --cache-control 'no-cache'
# All is there now: what is left to do is to remove what the build no longer has.
aws s3 sync dist "$TO" --delete --size-only --exclude '_astro/*' --exclude '_headers' --exclude '_redirects' --exclude '*.br' --exclude '*.gz'
