"""A person at a terminal of their own, who answers as fast as the program asks, until it is killed."""
import os
import pty
import random
import re
import select
import signal
import struct
import termios
import time
import fcntl

ANSWER = b"answer> "
GO_ON = b"helps> "
EXPLICIT = re.compile(rb"\x1b\[8([hl])")


class Person:
    def __init__(self, command, environment, rows=24, columns=80):
        self.seen = b""
        self.read_to = 0
        self.acknowledged = 0
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.execvpe(command[0], command, {**os.environ, **environment})
        fcntl.ioctl(self.master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.set_blocking(self.master, False)
        self.modes = termios.tcgetattr(self.master)
        self.code = None

    def look(self, seconds):
        """Reads what is written, for so long at most; False when nothing more can come."""
        ready, _, _ = select.select([self.master], [], [], seconds)
        if ready:
            try:
                more = os.read(self.master, 65536)
            except OSError:
                return False
            self.seen += more
            return bool(more)
        return True

    def type(self, text):
        try:
            os.write(self.master, text)
        except OSError:
            pass

    def reply(self, rng):
        """Answers what is asked now. A verdict counts as told once "go on" is asked behind it."""
        rest = self.seen[self.read_to:]
        asked, told = rest.rfind(ANSWER), rest.rfind(GO_ON)
        if asked < 0 and told < 0:
            return
        self.read_to = len(self.seen)
        if told > asked:
            self.acknowledged += 1
            self.type(b"\n")
        else:
            self.type(rng.choice([b"a", b"b", b"c", b"d"]) + b"\n")

    def await_bytes(self, wanted, seconds=60):
        end = time.monotonic() + seconds
        while wanted not in self.seen and time.monotonic() < end and self.look(0.05):
            pass

    def await_question(self):
        self.await_bytes(ANSWER)

    def play(self, seconds, rng):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if not self.look(min(0.02, max(0.0, end - time.monotonic()))):
                return
            self.reply(rng)

    def kill(self, number):
        os.kill(self.pid, number)
        self.wait()

    def wait(self, seconds=60):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.look(0.01)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self.code = os.waitstatus_to_exitcode(status)
                while select.select([self.master], [], [], 0.02)[0] and self.look(0):
                    pass
                rest = self.seen[self.read_to:]
                self.acknowledged += 1 if GO_ON in rest else 0
                return self.code
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        raise AssertionError("it did not end")

    def left_raw(self):
        """Whether the terminal is not as it was when the program was started."""
        now = termios.tcgetattr(self.master)
        return [now[i] for i in (0, 1, 2, 3)] != [self.modes[i] for i in (0, 1, 2, 3)]

    def left_explicit(self):
        """Whether the terminal was told to leave the order of letters alone, and not that it is over."""
        told = EXPLICIT.findall(self.seen)
        return bool(told) and told[-1] == b"l"

    def close(self):
        os.close(self.master)
