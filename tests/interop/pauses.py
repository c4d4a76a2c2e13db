"""Mends races between the threads of an association of pynetdicom 3.0.4: importing this is enough.

An association has a thread of its own, the reactor, which takes what the peer asks. While the program makes a request, the reactor is to
wait, since it would take the response. Three things go wrong on a busy machine:

- The reactor is taken for waiting a moment before it has looked whether it is to wait: it goes on, takes the response, and the program
  waits in vain or misses a match.
- An N-EVENT-REPORT is served by another thread, which says when it is done that the reactor does not wait, though it does: the program
  waits for the reactor for ever.
- The program may release the association while that thread has not answered yet: the answer then ends the thread of the connection.
"""

import threading
import time

from pynetdicom.association import Association


class Checkpoint(threading.Event):
    """Where the reactor waits: it is past it or not, and never seems to wait when it is past."""

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


class Paused:
    """Whether the reactor waits, which nobody but the reactor knows, or is to end."""

    def __get__(self, association, _):
        return association.__dict__["paused"]

    def __set__(self, association, paused):
        is_known = "paused" not in association.__dict__ or threading.current_thread() is association
        if is_known or association._kill:
            association.__dict__["paused"] = paused


made, served, released = Association.__init__, Association._serve_request, Association.release


def make(self, *arguments, **options):
    self.serving = set()
    made(self, *arguments, **options)
    self._reactor_checkpoint = Checkpoint(self)
    self._reactor_checkpoint.set()


def serve(self, *arguments):
    thread = threading.current_thread()
    self.serving.add(thread)
    try:
        served(self, *arguments)
    finally:
        self.serving.discard(thread)


def release(self):
    # Not for itself: a handler may release the association, too.
    while self.serving - {threading.current_thread()}:
        time.sleep(0.0001)
    released(self)


Association._is_paused = Paused()
Association.__init__, Association._serve_request, Association.release = make, serve, release
