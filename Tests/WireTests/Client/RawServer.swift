import Glibc
import Testing
import Wire

/// A server that does exactly what a test tells it, however wrong: one thread to accept, one a connection.
final class RawServer: Sendable {
    let port: UInt16
    private let listening: Int32
    private let threads = Lock<[pthread_t]>([])
    private let sockets = Lock<(open: [Int32], isStopped: Bool)>(([], false))
    private let serve: @Sendable (RawConnection) -> Void
    private let family: Int32

    var url: String { family == AF_INET ? "http://127.0.0.1:\(port)" : "http://[::1]:\(port)" }
    /// How many connections came.
    var connections: Int { threads.withLock { $0.count } - 1 }
    /// How many of them have not ended.
    var openConnections: Int { sockets.withLock { $0.open.count } }

    init(_ family: Int32 = AF_INET, path: String = "", serve: @escaping @Sendable (RawConnection) -> Void) throws {
        (self.serve, self.family) = (serve, family)
        listening = socket(family, Int32(SOCK_STREAM.rawValue), 0)
        if family == AF_UNIX {
            port = 0
            try #require(Self.bindToFile(listening, path) == 0)
        } else {
            port = try #require(Self.bindToLoopback(listening, family))
        }
        listen(listening, 1024)
        spawn { server in
            while true {
                let socket = accept(server.listening, nil, nil)
                guard socket >= 0 else { return }
                var on: Int32 = 1
                unsafe setsockopt(socket, Int32(IPPROTO_TCP), TCP_NODELAY, &on, 4)
                let isStopped = server.sockets.withLock { sockets in
                    if !sockets.isStopped { sockets.open.append(socket) }
                    return sockets.isStopped
                }
                guard !isStopped else {
                    close(socket)
                    return
                }
                server.spawn { server in
                    let connection = RawConnection(socket: socket)
                    server.serve(connection)
                    server.sockets.withLock { $0.open.removeAll { $0 == socket } }
                    close(socket)
                }
            }
        }
    }

    /// Ends every connection and waits for the threads.
    func stop() {
        sockets.withLock { sockets in
            sockets.isStopped = true
            for socket in sockets.open { shutdown(socket, Int32(SHUT_RDWR)) }
        }
        shutdown(listening, Int32(SHUT_RDWR))
        while let thread = threads.withLock({ threads in threads.popLast() }) { pthread_join(thread, nil) }
        close(listening)
    }

    private func spawn(_ body: @escaping @Sendable (RawServer) -> Void) {
        final class Start {
            let body: () -> Void
            init(_ body: @escaping () -> Void) { self.body = body }
        }
        var thread = pthread_t()
        let start = unsafe Unmanaged.passRetained(Start { [self] in body(self) })
        unsafe pthread_create(
            &thread, nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                unsafe Unmanaged<Start>.fromOpaque(argument).takeRetainedValue().body()
                return nil
            }, start.toOpaque())
        threads.withLock { [thread] in $0.append(thread) }
    }

    /// Gives the socket a port of its own on the loopback.
    static func bindToLoopback(_ socket: Int32, _ family: Int32) -> UInt16? {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET6)
        address.sin6_addr = in6addr_loopback
        if family == AF_INET { address = loopback(0) }
        let status = unsafe withAddress(&address) { unsafe bind(socket, $0, $1) }
        var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
        let named = unsafe withAddress(&address) { pointer, _ in unsafe getsockname(socket, pointer, &length) }
        return status == 0 && named == 0 ? UInt16(bigEndian: address.sin6_port) : nil
    }

    static func connectToLoopback(_ socket: Int32, _ port: UInt16) {
        var address = loopback(port)
        _ = unsafe withAddress(&address) { unsafe connect(socket, $0, $1) }
    }

    private static func bindToFile(_ socket: Int32, _ path: String) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
        return unsafe withAddress(&address) { unsafe bind(socket, $0, $1) }
    }

    /// 127.0.0.1 in the larger of the two address structures, which begins like the smaller.
    private static func loopback(_ port: UInt16) -> sockaddr_in6 {
        var address = sockaddr_in6()
        address.sin6_family = sa_family_t(AF_INET)
        address.sin6_port = port.bigEndian
        address.sin6_flowinfo = UInt32(0x7f00_0001).bigEndian
        return address
    }

    private static func withAddress<Address>(
        _ address: inout Address, _ body: (UnsafeMutablePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        unsafe withUnsafeMutablePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                unsafe body($0, socklen_t(MemoryLayout<Address>.size))
            }
        }
    }
}

/// The server's end of one connection.
struct RawConnection: Sendable {
    let socket: Int32

    /// Reads one request, its body by `Content-Length`; nil once the client has gone.
    func request() -> String? {
        var bytes: [UInt8] = []
        let end = Array("\r\n\r\n".utf8)
        while true {
            if let head = bytes.indices.first(where: { bytes[$0...].starts(with: end) }) {
                let text = String(decoding: bytes[..<head], as: UTF8.self)
                let length = text.split(separator: "\r\n").first { $0.lowercased().hasPrefix("content-length:") }
                let wanted = length.flatMap { Int($0.split(separator: " ").last ?? "") } ?? 0
                if bytes.count >= head + 4 + wanted { return String(decoding: bytes, as: UTF8.self) }
            }
            guard let more = read() else { return nil }
            bytes += more
        }
    }

    /// What has arrived; nil once the client has gone.
    func read(upTo limit: Int = 65536) -> [UInt8]? {
        var count = 0
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, filled in
            count = unsafe recv(socket, buffer.baseAddress, limit, 0)
            filled = max(0, count)
        }
        return count > 0 ? bytes : nil
    }

    /// False once the client has gone.
    @discardableResult
    func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    @discardableResult
    func write(_ bytes: [UInt8]) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = unsafe rest.withUnsafeBytes {
                unsafe send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard sent > 0 else { return false }
            rest.removeFirst(sent)
        }
        return true
    }

    func answer(_ body: String) {
        write("HTTP/1.1 200 OK\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)")
    }

    /// Waits until the client hangs up.
    func waitForEnd() { while read() != nil {} }

    /// Ends the connection with a reset instead of a farewell.
    func reset() {
        var linger = Glibc.linger(l_onoff: 1, l_linger: 0)
        unsafe setsockopt(socket, SOL_SOCKET, SO_LINGER, &linger, socklen_t(MemoryLayout<Glibc.linger>.size))
        var address = sockaddr(sa_family: sa_family_t(AF_UNSPEC), sa_data: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
        unsafe connect(socket, &address, socklen_t(MemoryLayout<sockaddr>.size))
    }
}

/// Runs a raw server for as long as the body runs.
func withRawServer(
    _ family: Int32 = AF_INET, path: String = "", _ serve: @escaping @Sendable (RawConnection) -> Void,
    _ body: (RawServer) async throws -> Void
) async throws {
    let server = try RawServer(family, path: path, serve: serve)
    defer { server.stop() }
    try await body(server)
}
