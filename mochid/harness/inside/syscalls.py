"""The seccomp filter: which system calls a solution may not make, as a BPF program for x86-64 and aarch64.

Denied calls fail with EPERM, so that Python raises PermissionError and the candidate reads a sentence. Calls newer than the
table, and the two that hide their flags behind a pointer (clone3, openat2), fail with ENOSYS: libc falls back to older ones.
A foreign instruction set (int 0x80, x32) kills the process with SIGSYS. Some calls are judged by their arguments, below.
Threads, `socketpair` (asyncio needs it) and reading files stay possible; which files is Landlock's business.
Rules: standard library only; this runs inside the sandbox too. Pure: `program` makes bytes, `walls` loads them.
"""

import errno
import struct
from collections.abc import Callable

DENIED = """
# other programs
fork:57:- vfork:58:- execve:59:221 execveat:322:281 memfd_create:319:279 memfd_secret:447:447 setsid:112:157 setpgid:109:154
personality:135:92 uselib:134:-
# other processes
tkill:200:130 rt_sigqueueinfo:129:138 rt_tgsigqueueinfo:297:240 pidfd_open:434:434 pidfd_send_signal:424:424
pidfd_getfd:438:438 ptrace:101:117 process_vm_readv:310:270 process_vm_writev:311:271 process_madvise:440:440
process_mrelease:448:448 kcmp:312:272 migrate_pages:256:238 move_pages:279:239 get_robust_list:274:100
sched_setaffinity:203:122 sched_setparam:142:118 sched_setscheduler:144:119 sched_setattr:314:274 setpriority:141:140
ioprio_set:251:30
# network
socket:41:198 connect:42:203 bind:49:200 listen:50:201 accept:43:202 accept4:288:242 setsockopt:54:208
# files
creat:85:- truncate:76:45 ftruncate:77:46 fallocate:285:47 rename:82:- renameat:264:38 renameat2:316:276 link:86:-
linkat:265:37 symlink:88:- symlinkat:266:36 unlink:87:- unlinkat:263:35 mkdir:83:- mkdirat:258:34 rmdir:84:- mknod:133:-
mknodat:259:33 chmod:90:- fchmod:91:52 fchmodat:268:53 chown:92:- fchown:93:55 lchown:94:- fchownat:260:54 utime:132:-
utimes:235:- utimensat:280:88 futimesat:261:- setxattr:188:5 lsetxattr:189:6 fsetxattr:190:7 removexattr:197:14
lremovexattr:198:15 fremovexattr:199:16 name_to_handle_at:303:- open_by_handle_at:304:- inotify_init:253:-
inotify_init1:294:26 inotify_add_watch:254:27 fanotify_init:300:262 fanotify_mark:301:263 sync:162:81 syncfs:306:267
quotactl:179:60 quotactl_fd:443:443 sysfs:139:- ustat:136:-
# namespaces and mounts
unshare:272:97 setns:308:268 mount:165:40 umount2:166:39 pivot_root:155:41 chroot:161:51 open_tree:428:428
move_mount:429:429 fsopen:430:430 fsconfig:431:431 fsmount:432:432 fspick:433:433 mount_setattr:442:442
# who I am
setuid:105:146 setgid:106:144 setreuid:113:145 setregid:114:143 setresuid:117:147 setresgid:119:149 setgroups:116:159
setfsuid:122:151 setfsgid:123:152 capset:126:91
# memory that outlives the process
shmget:29:194 shmat:30:196 shmctl:31:195 shmdt:67:197 semget:64:190 semop:65:193 semctl:66:191 semtimedop:220:192
msgget:68:186 msgsnd:69:189 msgrcv:70:188 msgctl:71:187 mq_open:240:180 mq_unlink:241:181 mq_timedsend:242:182
mq_timedreceive:243:183 mq_notify:244:184 mq_getsetattr:245:185
# the kernel
io_uring_setup:425:425 io_uring_enter:426:426 io_uring_register:427:427 io_setup:206:0 io_destroy:207:1 io_submit:209:2
io_cancel:210:3 io_getevents:208:4 io_pgetevents:333:292 bpf:321:280 perf_event_open:298:241 userfaultfd:323:282
keyctl:250:219 add_key:248:217 request_key:249:218 init_module:175:105 finit_module:313:273 delete_module:176:106
create_module:174:- kexec_load:246:104 kexec_file_load:320:294 reboot:169:142 swapon:167:224 swapoff:168:225 acct:163:89
syslog:103:116 settimeofday:164:170 clock_settime:227:112 clock_adjtime:305:266 adjtimex:159:171 sethostname:170:161
setdomainname:171:162 iopl:172:- ioperm:173:- modify_ldt:154:- vhangup:153:58 lookup_dcookie:212:18 nfsservctl:180:42
remap_file_pages:216:234 seccomp:317:277 vserver:236:- _sysctl:156:-
"""
"""name:x86-64:aarch64, "-" where an architecture has no such call."""

LAST = 450
"""The newest call this table has judged."""

ALLOW, KILL, ERRNO = 0x7FFF0000, 0x80000000, 0x00050000
NO, NO_FILE, UNKNOWN = ERRNO | errno.EPERM, ERRNO | errno.EACCES, ERRNO | errno.ENOSYS
LOAD, JEQ, JGT, JGE, JSET, RETURN = 0x20, 0x15, 0x25, 0x35, 0x45, 0x06

WRITING = 0o3 | 0o100 | 0o1000
"""O_WRONLY, O_RDWR, O_CREAT, O_TRUNC: how a file is opened when it may change."""
THREAD = 0x10000
NAMESPACES = 0x7E020080
"""CLONE_NEWNS, NEWCGROUP, NEWUTS, NEWIPC, NEWUSER, NEWPID, NEWNET, NEWTIME."""
STACK = 3
"""RLIMIT_STACK: the one limit a solution may set, as deep recursion in other judges needs it."""
IOCTLS = (0x5412, 0x541C, 0x540E, 0x8901, 0x8902)
"""TIOCSTI, TIOCLINUX, TIOCSCTTY; FIOSETOWN and SIOCSPGRP aim signals at others."""
FCNTLS = (8, 10, 15, 1024, 1026)
"""F_SETOWN, F_SETSIG, F_SETOWN_EX aim signals at others; F_SETLEASE, F_NOTIFY."""
PRCTLS = (1, 4, 28, 35, 36, 62, 0x59616D61)
"""PDEATHSIG, DUMPABLE, SECUREBITS, MM, CHILD_SUBREAPER, SCHED_CORE, PTRACER."""


class Machine:
    """An architecture: its audit number, which column of the table is its own, and the calls judged by their arguments."""

    def __init__(self, audit: int, column: int, judged: dict[str, int]) -> None:
        self.audit = audit
        self.denied = [int(row.split(":")[column]) for row in _rows() if row.split(":")[column] != "-"]
        self.judged = judged
        self.execve = next(int(row.split(":")[column]) for row in _rows() if row.startswith("execve:"))


def _rows() -> list[str]:
    return [row for line in DENIED.splitlines() if not line.startswith("#") for row in line.split()]


_SHARED = {"clone3": 435, "openat2": 437}
MACHINES = {
    "x86_64": Machine(
        0xC000003E,
        1,
        _SHARED
        | {"clone": 56, "open": 2, "openat": 257, "kill": 62, "tgkill": 234, "prlimit64": 302, "setrlimit": 160}
        | {"socketpair": 53, "ioctl": 16, "fcntl": 72, "prctl": 157},
    ),
    "aarch64": Machine(
        0xC00000B7,
        2,
        _SHARED
        | {"clone": 220, "openat": 56, "kill": 129, "tgkill": 131, "prlimit64": 261, "setrlimit": 164}
        | {"socketpair": 199, "ioctl": 29, "fcntl": 25, "prctl": 167},
    ),
}


def op(code: int, value: int, then: int = 0, other: int = 0) -> bytes:
    """One BPF instruction; `then` and `other` are how many to skip when a comparison holds or not."""
    return struct.pack("=HBBI", code, then, other, value & 0xFFFFFFFF)


def give(answer: int) -> bytes:
    return op(RETURN, answer)


def argument(index: int, high: bool = False) -> bytes:
    """Load half of an argument (both machines are little-endian)."""
    return op(LOAD, 16 + 8 * index + 4 * high)


def unless(test: bytes, no: int = NO) -> bytes:
    """Allow when `test` (a jump over one instruction) holds."""
    return test + give(no) + give(ALLOW)


def _only(index: int, value: int) -> bytes:
    """The argument must be this value."""
    return argument(index) + unless(op(JEQ, value, 1, 0))


def _none_of(index: int, values: tuple[int, ...], no: int = NO) -> bytes:
    """The argument must not be one of these values."""
    checks = b"".join(op(JEQ, value, 0, 1) + give(no) for value in values)
    return argument(index) + checks + give(ALLOW)


def _no_bits(index: int, mask: int, no: int) -> bytes:
    return argument(index) + unless(op(JSET, mask, 0, 1), no)


def _thread() -> bytes:
    return argument(0) + op(JSET, THREAD, 1, 0) + give(NO) + unless(op(JSET, NAMESPACES, 0, 1))


def _limits() -> bytes:
    """prlimit64(pid, resource, new, old): our own, and reading only, but for the stack."""
    return (
        argument(0)
        + op(JEQ, 0, 1, 0)
        + give(NO)
        + argument(1)
        + op(JEQ, STACK, 0, 1)
        + give(ALLOW)
        + argument(2)
        + op(JEQ, 0, 1, 0)
        + give(NO)
        + argument(2, high=True)
        + unless(op(JEQ, 0, 1, 0))
    )


def _pair() -> bytes:
    """socketpair(AF_UNIX, SOCK_STREAM): a datagram pair could be sent to any socket by name."""
    low = 0xF  # the type without its flags
    not_stream = b"".join(op(JEQ, kind, 0, 1) + give(NO) for kind in (0, 2, 3, 4, 5, 6, 10))
    return argument(0) + op(JEQ, 1, 1, 0) + give(NO) + argument(1) + op(0x54, low) + not_stream + give(ALLOW)


def program(machine: str, pid: int, *, reading: bool, starting: bool = False) -> bytes:
    """The filter for the process `pid`. `reading` = False also refuses to open any file. Raises KeyError for a strange machine.

    `starting` leaves execve open, for a process that is still to become the engine; which file, Landlock says.
    """
    this = MACHINES[machine]
    judges: dict[str, Callable[[], bytes]] = {
        "clone3": lambda: give(UNKNOWN),
        "openat2": lambda: give(UNKNOWN),
        "clone": _thread,
        "open": lambda: _no_bits(1, WRITING, NO_FILE) if reading else give(NO_FILE),
        "openat": lambda: _no_bits(2, WRITING, NO_FILE) if reading else give(NO_FILE),
        "kill": lambda: _only(0, pid),
        "tgkill": lambda: _only(0, pid),
        "prlimit64": _limits,
        "setrlimit": lambda: _only(0, STACK),
        "socketpair": _pair,
        "ioctl": lambda: _none_of(1, IOCTLS),
        "fcntl": lambda: _none_of(1, FCNTLS),
        "prctl": lambda: _none_of(0, PRCTLS),
    }
    code = op(LOAD, 4) + op(JEQ, this.audit, 1, 0) + give(KILL) + op(LOAD, 0)
    if machine == "x86_64":
        code += op(JGE, 0x40000000, 0, 1) + give(KILL)
    code += op(JGT, LAST, 0, 1) + give(UNKNOWN)
    for name, number in this.judged.items():
        judge = judges[name]()
        code += op(JEQ, number, 0, len(judge) // 8) + judge
    for number in sorted(set(this.denied) - ({this.execve} if starting else set())):
        code += op(JEQ, number, 0, 1) + give(NO)
    return code + give(ALLOW)
