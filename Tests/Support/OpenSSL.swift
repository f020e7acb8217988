import Glibc

/// The `openssl` command, which makes certificates and serves them.
public enum OpenSSL {
    static let path = "/usr/bin/openssl"
    public static var isInstalled: Bool { unsafe access(path, X_OK) == 0 }

    /// Runs it to its end and returns what it printed, nil where it failed.
    static func run(_ arguments: String...) -> String? {
        guard let (pid, output) = start(arguments) else { return nil }
        var text: [UInt8] = []
        while let more = read(output) { text += more }
        close(output)
        return wait(pid) == 0 ? String(decoding: text, as: UTF8.self) : nil
    }

    /// Starts it; the caller ends it and closes what it prints into.
    static func start(_ arguments: [String]) -> (pid: pid_t, output: Int32)? {
        var ends: [Int32] = [0, 0]
        // Closed in every other child, so that the end of the output is seen.
        let kind = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard unsafe socketpair(AF_UNIX, kind, 0, &ends) == 0 else { return nil }
        var actions = unsafe posix_spawn_file_actions_t()
        unsafe posix_spawn_file_actions_init(&actions)
        unsafe posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        unsafe posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var words = unsafe ([path] + arguments).map { unsafe strdup($0) } + [nil]
        var pid = pid_t()
        let status = unsafe posix_spawn(&pid, path, &actions, nil, &words, environ)
        while let word = unsafe words.popLast() { unsafe free(word) }
        unsafe posix_spawn_file_actions_destroy(&actions)
        close(ends[1])
        guard status == 0 else {
            close(ends[0])
            return nil
        }
        return (pid, ends[0])
    }

    static func read(_ file: Int32) -> [UInt8]? {
        var count = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 4096) { buffer, filled in
            count = unsafe Glibc.read(file, buffer.baseAddress, 4096)
            filled = max(0, count)
        }
        return count > 0 ? bytes : nil
    }

    /// The exit code, or the signal's number and 128.
    @discardableResult
    static func wait(_ pid: pid_t) -> Int32 {
        var status: Int32 = 0
        unsafe waitpid(pid, &status, 0)
        return status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f
    }
}

/// A server on the loopback with a certificate that no authority signed. It ends when it is let go of.
public final class SelfSignedServer: Sendable {
    public let url: String
    /// Its certificate's PEM file.
    public let certificate: String
    /// Base64 of the SHA-256 of its public key.
    public let pin: String
    private let pid: pid_t
    private let output: Int32
    private let directory: String

    public init() throws {
        directory = "/tmp/tls-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        try Self.check(unsafe mkdir(directory, 0o700) == 0)
        certificate = directory + "/certificate.pem"
        let (key, hash) = (directory + "/key.pem", directory + "/hash")
        try Self.check(
            OpenSSL.run(
                "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key,
                "-out",
                certificate, "-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1") != nil)
        try Self.check(OpenSSL.run("pkey", "-in", key, "-pubout", "-outform", "der", "-out", hash) != nil)
        try Self.check(OpenSSL.run("dgst", "-sha256", "-binary", "-out", hash + "256", hash) != nil)
        let digest = try OpenSSL.run("base64", "-in", hash + "256") ?? Self.fail()
        pin = String(digest.prefix { $0 != "\n" })

        (pid, output) =
            try OpenSSL.start(["s_server", "-accept", "127.0.0.1:0", "-www", "-key", key, "-cert", certificate])
            ?? Self.fail()
        // It says where it listens once it does.
        var text = ""
        while !text.contains("ACCEPT") || !text.hasSuffix("\n"), let more = OpenSSL.read(output) {
            text += String(decoding: more, as: UTF8.self)
        }
        let port = text.split(separator: ":").last?.prefix { $0.isNumber } ?? ""
        url = "https://127.0.0.1:\(port)/"
    }

    private static func check(_ isDone: Bool) throws { if !isDone { let _: Never = try fail() } }

    private static func fail<Value>() throws -> Value {
        throw Program.Failure(description: "openssl could not make or serve a certificate")
    }

    deinit {
        // Not SIGTERM: a child has the signal mask of the thread that started it, and a task's thread blocks that.
        kill(pid, SIGKILL)
        OpenSSL.wait(pid)
        close(output)
        for name in ["certificate.pem", "key.pem", "hash", "hash256"] { unsafe unlink(directory + "/" + name) }
        unsafe rmdir(directory)
    }
}
