#!/usr/bin/env bash
# What a person at a real terminal gets, key by key, in tmux: acceptance.sh target/qimma.jar
# Says a line for each check; ends with 1 when one fails. JAVA25 may name a newer java.
set -uo pipefail
JAR=$(realpath "${1:-target/qimma.jar}")
JAVA=${JAVA_HOME:+$JAVA_HOME/bin/}java
WORK=$(mktemp -d)
SOCKET=qimma-acceptance-$$
T="tmux -L $SOCKET -f /dev/null"
PASSED=0 FAILED=0
trap '$T kill-server 2>/dev/null; rm -rf "$WORK"' EXIT
export LC_ALL=C.UTF-8

SALAT_SEEN=$'\uFE93\uFEFC\uFEBC\uFEDF\uFE8D' # الصلاة, shaped and from left to right
SALAT_SHAPED=$'\uFE8D\uFEDF\uFEBC\uFEFC\uFE93' # shaped, in the order of reading
SALAT=$'\u0627\u0644\u0635'                   # its first letters as they are kept
LIGHT=$'\uFEAD\uFEEE\uFEE7'                   # نور

cat > "$WORK/bank.yaml" <<'YAML'
title: { en: Acceptance, ar: قبول }
questions:
  - id: one
    q: { en: Which is the prayer?, ar: ما الركن الثاني؟ }
    shuffle: false
    options: [الصلاة (salah), الصوم (sawm), الزكاة (zakah)]
    right: الصلاة (salah)
  - id: several
    q: { en: Which are metals?, ar: ما المعادن؟ }
    shuffle: false
    options: [iron, chalk, tin]
    right: [iron, tin]
  - id: order
    q: { en: In which order?, ar: بأي ترتيب؟ }
    shuffle: false
    order: [first, second, third]
  - id: word
    q: { en: Say it., ar: قلها. }
    accept: [الصلاة نور]
YAML
printf 'questions:\n  - id: hostile\n    q: "a \\e]52;c;aGk=\\a b \\u202e c \\U000E0041 d"\n    answer: true\n' > "$WORK/hostile.yaml"

check() { # check NAME COMMAND…
  local name=$1
  shift
  if "$@"; then
    PASSED=$((PASSED + 1)) && echo "ok   $name"
  else
    FAILED=$((FAILED + 1)) && echo "FAIL $name" && [ -n "$($T ls 2>/dev/null)" ] && screen
  fi
}
screen() { $T capture-pane -p -t 0; }
painted() { $T capture-pane -pe -t 0; }
has() { screen | grep -qF -- "$1"; }
lacks() { ! screen | grep -qF -- "$1"; }
eventually() { # eventually COMMAND…: waits until it succeeds
  for _ in $(seq 600); do
    "$@" && return 0
    sleep 0.1
  done
  return 1
}
seen() { eventually has "$1"; }
keys() { $T send-keys -t 0 "$@"; }
stop() {
  $T kill-server 2>/dev/null
  while $T ls >/dev/null 2>&1; do sleep 0.05; done
}
run() { # run COLUMNSxROWS 'VARIABLES' ARGUMENTS…
  local size=$1 variables=$2
  shift 2
  stop
  rm -rf "$WORK/home"
  $T new-session -d -x "${size%x*}" -y "${size#*x}" \
    "env QIMMA_HOME=$WORK/home $variables $JAVA -jar $JAR $*; echo RC=\$?; stty -a; sleep 600"
}
quiz() { # quiz COLUMNSxROWS 'VARIABLES' IDS ARGUMENTS…
  local size=$1 variables=$2 ids=$3
  shift 3
  run "$size" "$variables" quiz --bank "$WORK/bank.yaml" --order file --lang ar \
    "$(printf -- '--id %s ' $ids)" "$@"
}
sane() { seen "RC=$1" && screen | grep -q ' icanon' && screen | grep -qE '(^| )echo ' && screen | grep -qE '(^| )isig'; }
replies() { QIMMA_HOME=$WORK/home $JAVA -jar "$JAR" history 1 --format json | tr -d ' \n'; }
replied() { replies | grep -qF -- "$1"; }
whole_in_narrow() { # drawn once, for the width there is
  [ "$(screen | grep -c '[ABC]\. [◉◯]')" = 3 ] && [ "$(screen | grep -c 'Question 1')" = 1 ] &&
    screen | grep -q "A\. ◯.*$SALAT_SEEN"
}
right_edge() { # every line with an option ends in the same cell
  screen | perl -CSD -ne 'if (/[ABC]\. [\x{25C9}\x{25EF}]/) { chomp; s/\p{Mn}//g; print length, "\n" }' | sort -u | wc -l | grep -qx 1
}

quiz 80x24 QIMMA_BIDI=visual 'one several order word'
check A1 seen "(salah) $SALAT_SEEN"
check A2 lacks "$SALAT"
check A3 right_edge
keys Down; check A4 seen '❯ B. ◉'
keys 3; check A5 seen '❯ C. ◉'
keys Enter; seen 'Enter goes on'; check A6 replied '"reply":"C"'
keys Enter; seen '❯ A. □'
keys Space Down Down Space Enter; seen 'Enter goes on'; check A7 replied '"reply":"A;C"'
keys Enter; seen '❯ 1.'; keys J Enter; seen 'Enter goes on'; check A8 replied '"reply":"2;1;3"'
keys Enter; seen 'answer>'; keys -l 'الصلاة نور'; keys Enter
check A10 seen "$LIGHT $SALAT_SEEN"
seen 'Enter goes on'; check A9 replied '"reply":"الصلاةنور"'
keys Enter; seen 'Retake'; keys C-d; check A14-done sane 0

quiz 80x24 QIMMA_BIDI=visual 'one order'
seen '❯ A.'; keys Up; check A10b-up seen '❯ C. ◉'
keys k; check A10b-k seen '❯ B. ◉'
keys Enter; seen 'Enter goes on'; keys Enter; seen '❯ 1.'
FIRST=$(screen | sed -n 's/^❯ 1\. //p')
keys S-Down; check A10b-lower seen "❯ 2. $FIRST"
keys K; check A10b-lift seen "❯ 1. $FIRST"
keys Escape; check A10b-escape sane 0

run 80x24 QIMMA_BIDI=visual --bank "$WORK/bank.yaml"
seen 'qimma>'; keys -l abc; seen abc; keys C-c
check A11 seen 'quit or press Ctrl-D'
keys C-d; check A13 sane 0

quiz 80x24 QIMMA_BIDI=visual word
seen 'answer>'; $T set-buffer $'l1\nl2'; $T paste-buffer -p -t 0; keys Enter
seen 'Enter goes on'; check A12 replied '"answered":1'

quiz 80x24 QIMMA_BIDI=embed one
check B1 seen "$SALAT_SHAPED"
check B2 lacks "$SALAT_SEEN"
keys C-c; check B3 sane 130

quiz 80x24 QIMMA_BIDI=visual one --ascii
check C1 seen '> A. (*)'
check C1-only bash -c "! $T capture-pane -p -t 0 | grep -q '[❯◉◯]'"

quiz 80x24 TERM=dumb one
check D1 seen 'answer>'
check D2 bash -c "! $T capture-pane -pe -t 0 | grep -q $'\e\\['"
keys b Enter; check D1-answers seen 'Wrong'

printf 'iron\n' | QIMMA_HOME=$WORK/home $JAVA -jar "$JAR" quiz --bank "$WORK/bank.yaml" --id several > "$WORK/out"
check D3 grep -q 'Partly right' "$WORK/out"
check D4 bash -c "! grep -q $'\e' '$WORK/out'"

run 80x24 A=1 show one --bank "$WORK/bank.yaml" --lang ar ">" "$WORK/file"
seen RC=0
check E1 bash -c "[ -s '$WORK/file' ] && ! grep -qP '\e|[\x{FE70}-\x{FEFC}]|[\x{202A}-\x{202E}]' '$WORK/file'"

quiz 80x24 'NO_COLOR=1 QIMMA_BIDI=visual' one
seen '❯ A.'; check E2 bash -c "! $T capture-pane -pe -t 0 | grep -qE $'\e\\[[0-9;]*(3|4)[0-9]'"
check E3 bash -c "CLICOLOR_FORCE=1 QIMMA_HOME=$WORK/home $JAVA -jar $JAR show one --bank $WORK/bank.yaml | cat | grep -q $'\e\\['"

run 80x24 QIMMA_BIDI=visual quiz --bank "$WORK/hostile.yaml" 2>&1
seen '52;c' || true
$T pipe-pane -t 0 "cat > $WORK/hostile.log"
keys Down Up; eventually [ -s "$WORK/hostile.log" ]; $T resize-window -x 70 -y 24
eventually grep -qa '52;c' "$WORK/hostile.log"
check E4 bash -c "[ -s '$WORK/hostile.log' ] && ! grep -qaP '\e\]52|\x07|\x{202E}|\xF3\xA0' '$WORK/hostile.log'"

quiz 80x24 QIMMA_BIDI=visual one
seen '❯ A.'; keys Down; seen '❯ B.'; $T resize-window -x 40 -y 24
check E5 eventually whole_in_narrow

if [ -n "${JAVA25:-}" ]; then
  quiz 80x24 QIMMA_BIDI=visual one
  check E6 bash -c "QIMMA_HOME=$WORK/h25 $JAVA25 -jar $JAR browse --bank $WORK/bank.yaml 2>&1 >/dev/null | wc -c | grep -qx 0"
  stop
  $T new-session -d -x 80 -y 24 "env QIMMA_HOME=$WORK/h25 QIMMA_BIDI=visual $JAVA25 -jar $JAR quiz --order file --bank $WORK/bank.yaml 2>$WORK/err25; echo RC=\$?; sleep 600"
  seen '❯' && keys C-c; seen RC=
  check E6-sitting bash -c "[ -e '$WORK/err25' ] && [ ! -s '$WORK/err25' ]"
fi

quiz 80x24 'TERM=nonexistent QIMMA_BIDI=visual' one
seen 'salah'
check E7 lacks 'Exception'
keys C-c; seen RC=130

for width in 20 200; do
  quiz "${width}x24" QIMMA_BIDI=visual one
  check "E8-$width" seen '❯ A.'
  keys Enter; check "E8-$width-answers" seen '✓'
done

quiz 80x24 QIMMA_BIDI=visual+bdsm one
seen '❯ A.'; $T pipe-pane -t 0 "cat > $WORK/killed.log"
keys Down; seen '❯ B.'
pkill -TERM -f "^$JAVA -jar $JAR quiz --bank $WORK"
check E9 sane 143
check E9-implicit bash -c "grep -qa $'\e\\[8h' '$WORK/killed.log' && ! grep -ao $'\e\\[8[hl]' '$WORK/killed.log' | tail -1 | grep -q l"

quiz 80x24 QIMMA_BIDI=visual one --plain
check E10 seen "$SALAT"
check E10-numbers lacks '❯'

# Ctrl-C leaves a sitting, and not the plain prompt that it was begun at.
for count in 1 2 3; do
  run 80x24 QIMMA_BIDI=visual --plain --bank "$WORK/bank.yaml"
  seen 'qimma>'; keys -l 'quiz --id one'; keys Enter; seen 'answer>'; keys C-c
  check "E11-$count" seen 'Kept as sitting 1'
  keys C-d; check "E11-$count-prompt" sane 0
done

# What was opened ahead for nothing does not stop who is not in front.
run 80x24 QIMMA_BIDI=visual --version
seen 'RC=0'; stop
$T new-session -d -x 80 -y 24 "bash --norc -i"
for words in 'quiz --zork' 'resume 99'; do
  keys -l "clear; $JAVA -jar $JAR $words & wait \$!; echo ended \$?"; keys Enter
  check "E12-${words% *}" seen 'ended 2'
done

# A key that means nothing types nothing; tmux sends it as a sequence of signs.
quiz 80x24 "QIMMA_BIDI=visual TERM=xterm-256color" word
seen 'answer>'; keys -l 'ab'; keys S-Up; keys -l 'c'
check K1 seen 'answer> abc'
stop

# Lambdas are classes in the jar.
$JAVA -Xlog:class+load -jar "$JAR" check "$WORK/bank.yaml" > "$WORK/loaded"
check L1 grep -q 'dev\.qimma\..*\$lambda' "$WORK/loaded"
check L2 bash -c "! grep -q '\(qimma\|jline\|sqlite\).*\$\$Lambda' '$WORK/loaded'"

echo "$PASSED passed, $FAILED failed"
[ "$FAILED" = 0 ]
