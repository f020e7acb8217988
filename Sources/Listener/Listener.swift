#if os(Linux)
import Glibc
public import Wire

/// A small HTTP/1.1 server whose handler is a transport: what a client would send comes in, and its answer goes out.
///
/// The request's `path` is percent-decoded and begins with `/` (an encoded slash is one like any other), the query's
/// items are decoded in order, a `+` in them being a space. The handler's task is cancelled when its client goes away.
/// An error it throws is answered with a bare 500, except `ConnectionCut`, which ends the connection.
public final class Listener: Sendable {
    /// The port it listens at, also where the system chose it.
    public let port: UInt16
    /// The address to send requests to, such as `http://127.0.0.1:8080`, without a slash at the end.
    public let url: String
    private let mailbox = Mailbox<ListenerCommand>()

    /// Listens and serves at once, until it is stopped or let go of.
    ///
    /// - Parameters:
    ///   - port: 0 lets the system choose.
    ///   - host: An address of this machine; only the machine itself can reach the default.
    ///   - bodyLimit: How many bytes a request's body may have; beyond them the answer is a 413.
    ///   - idleTimeout: How long a connection may be silent between and within requests, in whole seconds.
    ///   - transport: Answers every request; `ConnectionCut` ends the connection, all else it throws becomes a 500.
    /// - Throws: `ListenerFailure`.
    public init(
        port: UInt16 = 0, host: String = "127.0.0.1", bodyLimit: Int = 64 << 20, idleTimeout: Duration = .seconds(60),
        serving transport: Transport
    ) throws {
        let socket = try ListeningSocket(host: host, port: port)
        self.port = socket.port
        let name = host.contains(":") ? "[\(host)]" : host
        url = "http://\(name):\(socket.port)"
        guard
            let loop = ListenerLoop(
                socket.descriptor, mailbox, transport, bodyLimit: bodyLimit,
                idleSeconds: UInt32(clamping: max(1, idleTimeout.components.seconds)))
        else { throw ListenerFailure(address: "\(name):\(port)", reason: "the HTTP server did not start") }
        loop.start()
    }

    deinit { mailbox.post(.stop(.zero, nil)) }

    /// Takes no more requests, gives those under way `grace` to be answered, cancels the rest, and returns when every
    /// connection is closed. Handlers that ignore their cancellation are left behind after two seconds.
    public func stop(grace: Duration = .zero) async {
        await withCheckedContinuation { continuation in
            if !mailbox.post(.stop(grace, continuation)) { continuation.resume() }
        }
    }
}

private struct ListeningSocket {
    let descriptor: Int32
    let port: UInt16

    init(host: String, port: UInt16) throws {
        func failure(_ reason: UnsafePointer<CChar>?) -> ListenerFailure {
            let reason = unsafe reason.map { unsafe String(cString: $0) } ?? "unknown error"
            return ListenerFailure(address: "\(host):\(port)", reason: reason)
        }
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        unsafe hints.ai_flags = AI_PASSIVE | AI_NUMERICSERV
        var found: UnsafeMutablePointer<addrinfo>?
        let status = unsafe getaddrinfo(host, String(port), &hints, &found)
        guard status == 0, let address = unsafe found?.pointee else { throw unsafe failure(gai_strerror(status)) }
        defer { unsafe freeaddrinfo(found) }

        let kind = unsafe address.ai_socktype | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        descriptor = unsafe socket(address.ai_family, kind, 0)
        var on: Int32 = 1
        unsafe setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, socklen_t(MemoryLayout<Int32>.size))
        var bound = sockaddr_in6()
        var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
        let isListening =
            unsafe bind(descriptor, address.ai_addr, address.ai_addrlen) == 0 && listen(descriptor, 1024) == 0
            && withUnsafeMutableBytes(of: &bound) { [descriptor] bytes in
                unsafe getsockname(descriptor, bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self), &length)
            } == 0
        guard isListening else {
            let error = unsafe failure(strerror(errno))
            close(descriptor)
            throw error
        }
        // The port is at the same place in either family.
        self.port = UInt16(bigEndian: bound.sin6_port)
    }
}
#endif
