import Foundation
import Glibc
import Intake
import Letters

/// The attacks by name.
enum Attacks {
    /// Tries it; what comes back says `done`, or `refused` and the error's number.
    static func run(_ name: String, _ arguments: [String], page: PageSink) -> String {
        let first = arguments.first ?? ""
        switch name {
        case "socket-inet": return told(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0))
        case "socket-unix": return told(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0))
        case "socketpair":
            var ends: [Int32] = [0, 0]
            return told(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends))
        case "read": return told(open(first, O_RDONLY))
        case "list": return opendir(first) == nil ? "refused \(errno)" : "done"
        case "write": return told(open(first, O_WRONLY | O_CREAT, 0o600))
        case "append": return told(open(first, O_RDWR | O_APPEND))
        case "mkdir": return told(mkdir(first, 0o700))
        case "remove": return told(unlink(first))
        case "rename": return told(rename(first, first + ".moved"))
        case "chmod": return told(chmod(first, 0o777))
        case "link": return told(symlink("/etc/passwd", first))
        case "memfd": return told(call("memfd_create", Int(bitPattern: strdup("x"))))
        case "start": return told(execv("/bin/true", [strdup("true"), nil]))
        case "spawn": return spawned()
        case "fork": return told(call("fork"))
        case "ptrace": return told(call("ptrace", 16, Int(getppid())))
        case "signal-parent": return told(kill(getppid(), 0))
        case "signal": return told(kill(pid(first), lethal(first)))
        case "signal-thread": return told(call("tgkill", Int(pid(first)), Int(pid(first)), Int(lethal(first))))
        case "signal-queue":
            return told(sigqueue(pid(first), lethal(first), sigval(sival_int: 0)))
        case "handle": return told(call("pidfd_open", Int(pid(first))))
        case "attach": return told(call("ptrace", 16, Int(pid(first))))
        case "peek": return told(call("process_vm_readv", Int(pid(first))))
        case "poke": return told(call("process_vm_writev", Int(pid(first))))
        case "limit": return told(call("prlimit", Int(pid(first)), 0, Int(bitPattern: calloc(2, 8))))
        case "descriptors":
            return (0..<Int32(1_024)).filter { fcntl($0, F_GETFD) >= 0 }.map(String.init).joined(separator: " ")
        case "signal-all": return told(kill(-1, SIGTERM))
        case "run-memory": return runMemory()
        case "unlimit":
            var limit = rlimit(rlim_cur: rlim_t.max, rlim_max: rlim_t.max)
            return told(setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit))
        case "thread": return threaded()
        case "who": return "process \(getpid())"
        default: return misbehave(name, page: page)
        }
    }

    /// The process that is named, else the parent.
    private static func pid(_ text: String) -> pid_t { pid_t(text) ?? getppid() }

    /// What nobody can hold back; of the parent, which runs the tests, only whether it could be reached.
    private static func lethal(_ text: String) -> Int32 { text.isEmpty ? 0 : SIGKILL }

    private static func told(_ status: some BinaryInteger) -> String { status < 0 ? "refused \(errno)" : "done" }

    private static func misbehave(_ name: String, page: PageSink) -> String {
        switch name {
        case "allocate":
            var hoard: [[UInt8]] = []
            while true { hoard.append([UInt8](repeating: 1, count: 16 << 20)) }
        case "map-shared":
            while mmap(nil, 16 << 20, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0) != MAP_FAILED {}
            return "refused \(errno)"
        case "loop": while true { sched_yield() }
        case "spew":
            while true { FileHandle.standardOutput.write(Data(repeating: 1, count: 1 << 16)) }
        case "pages":
            guard let pixels = Pixels(width: 8, height: 1, format: .grey8, bytes: Array(0..<8), label: "") else {
                break
            }
            while true {
                do { try page(PixelPage(pixels: pixels, kind: .page)) } catch { return "stopped" }
            }
        case "nonsense":
            FileHandle.standardOutput.write(Data([9, 9, 9, 9]))
        case "segfault": kill(getpid(), SIGSEGV)
        case "trap": preconditionFailure("on purpose")
        case "overflow": return String(deeper(0))
        case "leave": exit(0)
        default: break
        }
        return "unknown"
    }

    private static func deeper(_ level: Int) -> Int { level < 0 ? 0 : 1 + deeper(level + 1) }

    private static func spawned() -> String {
        var identifier: pid_t = 0
        let status = posix_spawn(&identifier, "/bin/true", nil, nil, [strdup("true"), nil], nil)
        return status == 0 ? "done" : "refused \(status)"
    }

    /// Writes a few bytes and asks to run them.
    private static func runMemory() -> String {
        let memory = mmap(nil, 4_096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard let memory, memory != MAP_FAILED else { return "no memory" }
        memory.storeBytes(of: 0xC3, as: UInt8.self)
        return told(mprotect(memory, 4_096, PROT_READ | PROT_EXEC))
    }

    /// Threads are allowed: decoders of pictures use them.
    private static func threaded() -> String {
        let done = DispatchSemaphore(value: 0)
        Thread { done.signal() }.start()
        done.wait()
        return "done"
    }

    /// Functions that Swift hides (`fork`) or does not import (those with any number of arguments).
    private static func call(_ name: String, _ one: Int = 0, _ two: Int = 0, _ three: Int = 0) -> Int32 {
        typealias Function = @convention(c) (Int, Int, Int, Int) -> Int32
        guard let function = dlsym(nil, name) else { return 0 }
        return unsafeBitCast(function, to: Function.self)(one, two, three, 0)
    }
}
