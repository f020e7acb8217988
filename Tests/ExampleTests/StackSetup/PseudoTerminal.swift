import Foundation
import Glibc
import StackKit
import Support

/// A program in a terminal of its own, driven by what it shows: nothing is typed before its prompt is there.
final class PseudoTerminal: Sendable {
    private struct State {
        var seen: [UInt8] = []
        /// How much of it was waited for.
        var read = 0
    }

    /// TIOCSPTLCK and TIOCGPTN.
    private static let (lock, number): (UInt, UInt) = (0x4004_5431, 0x8004_5430)

    private let master: Int32
    private let process: Process
    private let state = Lock(State())
    private let ended = AsyncStream<Void>.makeStream()

    /// Starts one of the package's programs while `body` does, and ends it by its process id.
    static func with<Value>(
        _ name: String, _ arguments: [String], in folder: URL, environment: [String: String] = [:],
        _ body: (PseudoTerminal) async throws -> Value
    ) async throws -> Value {
        let terminal = try PseudoTerminal(name, arguments, folder, environment)
        do {
            let value = try await body(terminal)
            terminal.close()
            return value
        } catch {
            terminal.close()
            throw error
        }
    }

    static let requirement = Requirement("the program setsid", isMet: Program.find("setsid") != nil)

    private init(_ name: String, _ arguments: [String], _ folder: URL, _ environment: [String: String]) throws {
        // What grantpt, unlockpt and ptsname do on Linux; their header hides them.
        master = unsafe open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var (unlocked, number): (Int32, Int32) = (0, 0)
        guard master >= 0, unsafe ioctl(master, Self.lock, &unlocked) == 0,
            unsafe ioctl(master, Self.number, &number) == 0, let setsid = Program.find("setsid")
        else { throw Program.Failure(description: "there is no terminal to be had") }
        var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
        _ = unsafe ioctl(master, UInt(TIOCSWINSZ), &size)
        let line = unsafe open("/dev/pts/\(number)", O_RDWR | O_NOCTTY)
        guard line >= 0 else { throw Program.Failure(description: "the terminal cannot be opened") }
        process = Process()
        process.executableURL = setsid
        process.arguments = ["--ctty", "--wait", Finished.program(name).path] + arguments
        process.currentDirectoryURL = folder
        process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm", "TZ": "Etc/UTC"].merging(environment) { $1 }
        let handle = FileHandle(fileDescriptor: line, closeOnDealloc: true)
        (process.standardInput, process.standardOutput, process.standardError) = (handle, handle, handle)
        process.terminationHandler = { [ended] _ in ended.continuation.finish() }
        try process.run()
    }

    /// Everything that was shown so far.
    var transcript: String { String(decoding: state.withLock { $0.seen }, as: UTF8.self) }

    /// Waits until something is shown that was not waited for before; throws with the last of what was shown.
    func expect(_ text: String, within limit: Duration = .seconds(90)) async throws {
        let clock = ContinuousClock()
        let end = clock.now.advanced(by: limit)
        try await waiting { [self] in
            while true {
                let isThere = state.withLock { state in
                    guard let range = state.seen[state.read...].firstRange(of: Array(text.utf8)) else { return false }
                    state.read = range.upperBound
                    return true
                }
                if isThere { return }
                guard clock.now < end, try hear() else {
                    throw Program.Failure(description: "`\(text)` is not there, but: \(transcript.suffix(2000))")
                }
            }
        }
    }

    /// Types a line.
    func type(_ line: String) throws { try send(line + "\n") }

    /// Sends what keys send: `\u{3}` for Ctrl-C.
    func send(_ text: String) throws {
        let bytes = Array(text.utf8)
        guard unsafe write(master, bytes, bytes.count) == bytes.count else {
            throw Program.Failure(description: "nothing can be typed any more")
        }
    }

    /// Waits for a prompt, then answers it.
    func answer(_ prompt: String, _ line: String = "") async throws {
        try await expect(prompt)
        try type(line)
    }

    /// True where the terminal shows what is typed.
    var echoes: Bool {
        var settings = termios()
        return unsafe tcgetattr(master, &settings) == 0 && settings.c_lflag & tcflag_t(ECHO) != 0
    }

    /// Kills the program itself, as a power cut would.
    func kill() throws {
        let program = tcgetpgrp(master)
        guard program > 1, Foundation.kill(program, SIGKILL) == 0 else {
            throw Program.Failure(description: "there is no program to be killed")
        }
    }

    /// Waits for the program's end and returns its exit code, 128 and more for one that a signal ended.
    func code() async throws -> Int32 {
        try await waiting { [self] in while try hear() { if !process.isRunning { break } } }
        for await _ in ended.stream {}
        _ = try? hear()
        return process.terminationStatus
    }

    /// Reads what is shown; false when nothing more can come.
    private func hear() throws -> Bool {
        var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard unsafe poll(&descriptor, 1, 100) > 0 else { return true }
        var bytes = [UInt8](repeating: 0, count: 8192)
        let count = unsafe read(master, &bytes, bytes.count)
        guard count > 0 else { return errno == EINTR || errno == EAGAIN }
        state.withLock { $0.seen += bytes[..<count] }
        return true
    }

    private func close() {
        if process.isRunning {
            try? kill()
            process.terminate()
            process.waitUntilExit()
        }
        _ = Glibc.close(master)
    }
}
