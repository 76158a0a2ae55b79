#!/usr/bin/env python3
"""How long the program takes to start, beside others that start in the same run.

    src/test/bench/start.py [--runs 15] [--jdk PATH]... [--home target] [--only WORD]

Each row is run once a round, in turn, so that whatever else the machine does falls on all alike;
medians are printed, with their ratio to a hello-world of the first JDK. "text" ends when the first
question is on the screen, "prompt" when keys are read as well, all others when the process ends.
Nothing here passes or fails: a regression is a ratio that grew. Needs the built jar and python3.
"""

import argparse
import os
import pty
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import termios
import time

HELLO = 'public class Hello { public static void main(String[] a) { System.out.println("hello"); } }\n'
PATIENCE = 20.0
TICKS = os.sysconf("SC_CLK_TCK")


class Row:
    def __init__(self, name, command, env=None, sign=None, keys=False):
        self.name, self.command, self.env = name, command, env or {}
        self.sign, self.keys = sign, keys
        self.wall, self.cpu, self.rss = [], [], []

    def run(self, base):
        env = dict(base, **self.env)
        wall, cpu, rss = (self.ended if self.sign is None else self.prompted)(env)
        self.wall.append(wall * 1000)
        self.cpu.append(cpu * 1000)
        self.rss.append(rss / 1024)

    def ended(self, env):
        begun = time.monotonic()
        pid = os.posix_spawn(self.command[0], self.command, env, file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, "/dev/null", os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, "/dev/null", os.O_WRONLY, 0),
            (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0)])
        _, status, used = os.wait4(pid, 0)
        wall = time.monotonic() - begun
        if os.waitstatus_to_exitcode(status) != 0:
            sys.exit("%s: exit %d" % (self.name, os.waitstatus_to_exitcode(status)))
        return wall, used.ru_utime + used.ru_stime, used.ru_maxrss

    def prompted(self, env):
        begun = time.monotonic()
        pid, tty = pty.fork()
        if pid == 0:
            os.execve(self.command[0], self.command, env)
        try:
            seen, shown = b"", False
            while time.monotonic() - begun < PATIENCE:
                if select.select([tty], [], [], 0.001)[0]:
                    seen += os.read(tty, 65536)
                shown = shown or self.sign in seen
                if shown and (not self.keys or not termios.tcgetattr(tty)[3] & termios.ICANON):
                    return time.monotonic() - begun, cpu(pid), peak(pid)
            sys.exit("%s: no prompt in %r" % (self.name, seen[-400:]))
        finally:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
            os.close(tty)


def cpu(pid):
    with open("/proc/%d/stat" % pid) as stat:
        words = stat.read().rsplit(")", 1)[1].split()
    return sum(int(word) for word in words[11:15]) / TICKS


def peak(pid):
    with open("/proc/%d/status" % pid) as status:
        return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))


def rows(jdks, home, work):
    table = []
    for jdk in jdks:
        java, name = os.path.join(jdk, "bin", "java"), version(jdk)
        mine = {"JAVA_HOME": jdk}
        jar = [java, "-jar", os.path.join(home, "qimma.jar")]
        launcher = [os.path.join(home, "qimma")]
        table.append(Row("hello-world, java " + name, [java, "-cp", work, "Hello"]))
        for label, start in (("qimma", launcher), ("java -jar", jar)):
            label += " (%s)" % name
            for words in ("--version", "--help", "browse", "check", "completion bash"):
                table.append(Row("%s %s" % (label, words), start + words.split(), mine))
            quiz = start + ["quiz", "--seed", "1"]
            table.append(Row(label + " quiz, text", quiz, mine, b" 1 "))
            table.append(Row(label + " quiz, prompt", quiz, mine, b" 1 ", keys=True))
    return table + others()


def others():
    found = []
    for name, words in (("node", ["-e", "0"]), ("python3", ["-c", "0"]), ("quizam", ["--help"])):
        path = shutil.which(name)
        if name == "python3":
            path = os.path.realpath(sys.executable)
        if path:
            found.append(Row(" ".join([name] + words), [path] + words))
    quizam, quiz = shutil.which("quizam"), "/usr/games/quiz"
    if quizam:
        found.append(Row("quizam, prompt", [quizam, "run"], sign=b"1"))
    if os.path.exists(quiz):
        found.append(Row("bsdgames quiz, prompt", [quiz, "europe", "capital"], sign=b"?"))
    return found


def version(jdk):
    with open(os.path.join(jdk, "release")) as release:
        line = next(line for line in release if line.startswith("JAVA_VERSION="))
    return line.split('"')[1].split(".")[0]


def answers(table, base):
    """Drops what cannot be run here, such as a verb that this build does not have."""
    kept = []
    for row in table:
        works = row.sign is not None or subprocess.run(
            row.command, env=dict(base, **row.env), stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
        if works:
            kept.append(row)
        else:
            print("left out: " + row.name, file=sys.stderr)
    return kept


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=15)
    parser.add_argument("--jdk", action="append", help="a JDK; repeatable; else JAVA_HOME or PATH")
    parser.add_argument("--home", default="target", help="folder of the launcher and the jar")
    parser.add_argument("--only", default="", help="rows that contain this, besides hello-world")
    given = parser.parse_args()
    java = os.path.dirname(os.path.dirname(os.path.realpath(shutil.which("java") or sys.exit("no java"))))
    jdks = given.jdk or [os.environ.get("JAVA_HOME") or java]
    with tempfile.TemporaryDirectory() as work:
        with open(os.path.join(work, "Hello.java"), "w") as source:
            source.write(HELLO)
        subprocess.run([os.path.join(jdks[0], "bin", "javac"), "--release", "17",
                        os.path.join(work, "Hello.java")], check=True)
        base = {"PATH": os.environ["PATH"], "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": work,
                "QIMMA_HOME": os.path.join(work, "home"), "QIMMA_BIDI": "visual", "QIMMA_ARCHIVE": "off"}
        table = rows(jdks, os.path.abspath(given.home), work)
        table = [row for row in table if "hello" in row.name or given.only in row.name]
        os.chdir(work)
        table = answers(table, base)
        for turn in range(given.runs + 1):
            for row in table:
                row.run(base)
                if turn == 0:
                    row.wall, row.cpu, row.rss = [], [], []
    unit = statistics.median(table[0].wall)
    work = statistics.median(table[0].cpu)
    print("%-34s %8s %8s %8s %8s %8s" % ("medians of %d" % given.runs, "ms", "x hello", "CPU ms", "x hello", "RSS MB"))
    for row in table:
        wall, used = statistics.median(row.wall), statistics.median(row.cpu)
        print("%-34s %8.0f %8.2f %8.0f %8.2f %8.0f"
              % (row.name, wall, wall / unit, used, used / work, statistics.median(row.rss)))


main()
