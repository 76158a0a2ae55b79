#!/usr/bin/env python3
"""A long stay at the prompt, through tmux: soak.py target/qimma.jar [seconds] [answers]

Plays sitting after sitting, resizes the window, switches both languages, looks at the screen after
every key. Prints memory and latency for each tenth of the stay; ends with 1 when an answer was not
kept, a line is wider than the window, or something stands on the screen that no terminal would show.
"""
import os, random, re, sqlite3, statistics, subprocess, sys, tempfile, time, unicodedata

JAR = os.path.abspath(sys.argv[1])
SECONDS = int(sys.argv[2]) if len(sys.argv) > 2 else 900
ANSWERS = int(sys.argv[3]) if len(sys.argv) > 3 else 2000
SITTING = 20
SIZES = [(80, 24), (100, 30), (40, 24), (60, 20), (132, 40)]
LANGUAGES = [("en", "both"), ("ar", "ar"), ("en", "en"), ("ar", "both")]
WRONG_ON_SCREEN = re.compile("\ufffd|\\x1b|\\[\\?\\d|\\d;\\d+[mHR]|Exception|\tat ")
HOME = tempfile.mkdtemp(prefix="qimma-soak-")


def tmux(*words):
    return subprocess.run(["tmux", "-L", "qimma-soak", *words], capture_output=True, text=True, check=True).stdout


def screen():
    return tmux("capture-pane", "-p")


def settled(before, seconds=20):
    """The screen once it has changed and stands still; and the seconds until it changed."""
    begin, changed, last = time.monotonic(), None, before
    while time.monotonic() < begin + seconds:
        now = screen()
        if now != before and changed is None:
            changed = time.monotonic() - begin
        if changed is not None and now == last:
            return now, changed
        last = now
        time.sleep(0.01)
    return last, changed if changed is not None else seconds


def cells(line):
    return sum(unicodedata.combining(letter) == 0 for letter in line)


def at_prompt(shown):
    lines = shown.rstrip().splitlines()
    return bool(lines) and lines[-1].strip().startswith("qimma>")


class Stay:
    def __init__(self):
        self.rng = random.Random(2023)
        self.begin = time.monotonic()
        self.answers = self.sittings = 0
        self.samples, self.wrong = [], []
        self.size = SIZES[0]
        start = (f"LC_ALL=C.UTF-8 QIMMA_BIDI=visual QIMMA_HOME={HOME} exec java -XX:TieredStopAtLevel=1 "
                 f"-XX:+UseSerialGC -XX:MaxTenuringThreshold=0 -XX:PretenureSizeThreshold=1m "
                 f"-XX:MaxNewSize=32m -jar {JAR}")
        tmux("-f", "/dev/null", "new-session", "-d", "-x", "80", "-y", "24", start)
        self.pid = tmux("display-message", "-p", "#{pane_pid}").strip()
        settled("")

    def resident(self):
        with open(f"/proc/{self.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024

    def key(self, *keys):
        before = screen()
        tmux("send-keys", *keys)
        shown, seconds = settled(before)
        self.look(shown)
        return shown, seconds

    def look(self, shown):
        found = WRONG_ON_SCREEN.search(shown)
        if found:
            self.wrong.append((found.group(0), shown))
        if any(cells(line) > self.size[0] for line in shown.splitlines()):
            self.wrong.append(("wider than the window", shown))

    def say(self, line):
        tmux("send-keys", "-l", line)
        return self.key("Enter")[0]

    def resize(self):
        self.size = self.rng.choice(SIZES)
        tmux("resize-window", "-x", str(self.size[0]), "-y", str(self.size[1]))
        time.sleep(0.3)

    def sitting(self):
        interface, content = LANGUAGES[self.sittings % len(LANGUAGES)]
        self.say(f"interface {interface}")
        self.say(f"lang {content}")
        self.say(f"quiz --kind choice -n {SITTING} --seed {self.sittings}")
        for number in range(SITTING):
            if self.answers % 10 == 9:
                self.resize()
            for _ in range(self.rng.randrange(3)):
                self.key("Down")
            _, verdict = self.key("Enter")
            shown, following = self.key("Enter")
            self.answers += 1
            self.samples.append((time.monotonic() - self.begin, verdict, following, self.resident()))
        if not at_prompt(shown):  # are the wrong ones to be asked again?
            shown = self.say("n")
        if not at_prompt(shown):
            self.wrong.append(("not back at the prompt", shown))
            tmux("send-keys", "C-c")
            time.sleep(1)
        self.sittings += 1

    def report(self):
        print(f"{'answers':>9} {'MB':>6} {'verdict ms':>11} {'95 %':>7} {'next ms':>8}")
        tenth = max(1, len(self.samples) // 10)
        for begin in range(0, tenth * 10, tenth):
            part = self.samples[begin:begin + tenth]
            verdicts = sorted(sample[1] * 1000 for sample in part)
            print(f"{begin + len(part):>9} {statistics.median(s[3] for s in part):>6.0f} "
                  f"{statistics.median(verdicts):>11.0f} {verdicts[int(len(verdicts) * .95)]:>7.0f} "
                  f"{statistics.median(s[2] for s in part) * 1000:>8.0f}")


def main():
    stay = Stay()
    try:
        while time.monotonic() - stay.begin < SECONDS or stay.answers < ANSWERS:
            stay.sitting()
    finally:
        stay.report()
        tmux("kill-server")
    with sqlite3.connect(os.path.join(HOME, "history.db")) as database:
        kept = database.execute("select count(*) from event where kind = 'answered'").fetchone()[0]
    print(f"{stay.answers} answers in {time.monotonic() - stay.begin:.0f} s, {kept} kept, {stay.sittings} sittings, "
          f"{len(stay.wrong)} things wrong on the screen")
    for what, shown in stay.wrong[:3]:
        print(f"--- {what}\n{shown}")
    sys.exit(1 if stay.wrong or kept != stay.answers else 0)


if __name__ == "__main__":
    main()
