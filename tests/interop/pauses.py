"""Mends the pauses of pynetdicom 3.0.4's own thread: importing this is enough.

An association has a thread that takes what the peer asks. While a request is made, that thread is to wait, since it would take the
response. pynetdicom takes it for waiting a moment before it has looked whether it is to wait, so that on a busy machine it goes on and
takes the response, and whoever made the request waits in vain or misses a match.
"""

import threading

from pynetdicom.association import Association


class Checkpoint(threading.Event):
    """Where the thread waits: it is past it or not, and never seems to wait when it is past."""

    def __init__(self, association):
        super().__init__()
        self.association = association
        self.passing = threading.Lock()

    def wait(self, timeout=None):
        while True:
            super().wait(timeout)
            with self.passing:
                if self.is_set():
                    self.association._is_paused = False
                    return True

    def clear(self):
        with self.passing:
            super().clear()


made = Association.__init__


def make(self, *arguments, **options):
    made(self, *arguments, **options)
    self._reactor_checkpoint = Checkpoint(self)
    self._reactor_checkpoint.set()


Association.__init__ = make
