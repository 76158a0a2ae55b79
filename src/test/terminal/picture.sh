#!/usr/bin/env bash
# Plays a sitting in tmux and draws what is on the screen: picture.sh target/qimma.jar > sitting.svg
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
JAR=$(realpath "${1:-target/qimma.jar}")
WORK=$(mktemp -d)
T="tmux -L qimma-picture-$$ -f /dev/null"
trap '$T kill-server 2>/dev/null; rm -rf "$WORK"' EXIT
export LC_ALL=C.UTF-8

screen() { $T capture-pane -p -t 0; }
seen() { # waits until the screen has it
  for _ in $(seq 300); do
    screen | grep -qF -- "$1" && return
    sleep 0.1
  done
  echo "never seen: $1" >&2
  exit 1
}
keys() { $T send-keys -t 0 "$@"; }

COMMAND='quiz --topic diplomacy --kind choice --seed 2'
$T new-session -d -c "$WORK" -x 74 -y 40 "env QIMMA_HOME=$WORK/home QIMMA_BIDI=visual QIMMA_THEME=dark \
  TERM=screen-256color ${JAVA_HOME:+$JAVA_HOME/bin/}java -jar $JAR $COMMAND; sleep 600"
seen '❯ A.'
keys Enter
seen 'Enter goes on'
$T capture-pane -pe -t 0 | "$HERE/svg.py" "$ qimma $COMMAND"
