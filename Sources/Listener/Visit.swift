#if os(Linux)
import Glibc
internal import MicroHTTPD
import Wire

/// One request and its answer, known to the listener's thread alone.
@safe final class Visit {
    private enum Stage { case new, receiving, handling, answering, over }

    let id: Int
    private let target: String
    private let connection: OpaquePointer
    private unowned let loop: ListenerLoop
    private var stage = Stage.new

    private var method = Request.Method.get
    private var headers = Headers()
    private var received: [UInt8] = []
    private var receivedCount = 0

    private var task: Task<Void, Never>?
    private var isSuspended = false
    private var answer: Response?

    private var outgoing: ArraySlice<UInt8> = []
    private var taken: ListenerCommand.Taken?
    private var isFinished = false
    private var failure: (any Error)?

    init(_ id: Int, _ target: String, _ connection: OpaquePointer, _ loop: ListenerLoop) {
        (self.id, self.target, self.loop) = (id, target, loop)
        unsafe self.connection = connection
    }

    // MARK: Receiving

    /// One step of libmicrohttpd's: the head is there, a piece of the body, its end, or an answer was waited for. False
    /// ends the connection.
    func advance(_ method: String, _ upload: UnsafeRawBufferPointer) -> Bool {
        guard stage == .handling || failure == nil else { return false }
        switch stage {
        case .new:
            guard loop.isTakingRequests else { return false }
            stage = .receiving
            readHeaders()
            guard let known = Request.Method(rawValue: method) else {
                return queue(.plain(501, "This method is not known here."))
            }
            self.method = known
            if let length = headers["Content-Length"].flatMap({ Int($0) }), length > loop.bodyLimit {
                return queueTooLarge()
            }
            return true
        case .receiving where unsafe !upload.isEmpty:
            receivedCount += upload.count
            if receivedCount <= loop.bodyLimit {
                unsafe received.append(contentsOf: upload)
            } else {
                // The answer can only follow the whole body, so what is too much is let pass, though not for ever.
                received = []
                if receivedCount / 4 > loop.bodyLimit { return false }
            }
            return true
        case .receiving:
            guard receivedCount <= loop.bodyLimit else { return queueTooLarge() }
            stage = .handling
            suspend()
            let target = Target(target)
            task = loop.handle(
                Request(self.method, target.path, query: target.query, headers: headers, body: Body(received)), for: id)
            received = []
            return true
        case .handling:
            if let answer = answer.take() { return queue(answer) }
            if failure is CancellationError { return false }
            guard let cut = failure as? ConnectionCut else {
                return queue(.plain(500, "The request could not be answered."))
            }
            if cut.isReset { reset() }
            return false
        case .answering, .over: return true
        }
    }

    private func readHeaders() {
        _ = unsafe MHD_get_connection_values(
            connection, .HEADER_KIND,
            { context, _, name, value in
                guard let context = unsafe context, let name = unsafe name else { return .YES }
                let visit = unsafe Unmanaged<Visit>.fromOpaque(context).takeUnretainedValue()
                unsafe visit.headers.add(String(cString: name), value.map { unsafe String(cString: $0) } ?? "")
                return .YES
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    // MARK: What the handler brings

    func answer(_ response: Response) {
        answer = response
        resume()
    }

    func offer(_ bytes: [UInt8], _ taken: ListenerCommand.Taken) {
        guard stage != .over, failure == nil else { return taken.resume(returning: false) }
        (outgoing, self.taken) = (bytes[...], taken)
        if stage == .answering { resume() }
    }

    func finish(_ error: (any Error)?) {
        isFinished = true
        failure = failure ?? error
        if stage == .answering || failure != nil { resume() }
    }

    /// Cancels the handler and ends the connection without waiting for it.
    func giveUp(with error: any Error) {
        failure = failure ?? error
        task?.cancel()
        taken.take()?.resume(returning: false)
        resume()
    }

    /// Libmicrohttpd is done with the request, for better or worse.
    func end() {
        guard stage != .over else { return }
        stage = .over
        if isSuspended { resume() }
        task?.cancel()
        taken.take()?.resume(returning: false)
        loop.forget(self)
    }

    // MARK: Answering

    private func queueTooLarge() -> Bool {
        queue(.plain(413, "The request's body is larger than \(loop.bodyLimit) bytes."))
    }

    private func queue(_ answer: Response) -> Bool {
        stage = .answering
        guard let response = unsafe response(answer) else { return false }
        defer { unsafe MHD_destroy_response(response) }
        for field in answer.headers.fields where !Self.isOurs(field.name) {
            guard unsafe MHD_add_response_header(response, field.name, field.value.text) == .YES else {
                return queue(.plain(500, "The answer has a header that cannot be sent."))
            }
        }
        let status = 200...599 ~= answer.status ? answer.status : 500
        return unsafe MHD_queue_response(connection, UInt32(status), response) == .YES
    }

    private func response(_ answer: Response) -> OpaquePointer? {
        let announced = answer.headers["Content-Length"].flatMap { UInt64($0) }
        if let bytes = answer.body.bytes {
            if announced == nil || announced == UInt64(bytes.count) {
                return unsafe bytes.withUnsafeBytes {
                    unsafe MHD_create_response_from_buffer(
                        $0.count, UnsafeMutableRawPointer(mutating: $0.baseAddress), .RESPMEM_MUST_COPY)
                }
            }
            (outgoing, isFinished) = (bytes[...], true)
        }
        return unsafe MHD_create_response_from_callback(
            announced ?? .max, 32 << 10,
            { context, _, buffer, size in
                guard let context = unsafe context, let buffer = unsafe buffer else { return -2 }
                return unsafe Unmanaged<Visit>.fromOpaque(context).takeUnretainedValue()
                    .fill(UnsafeMutableRawBufferPointer(start: buffer, count: size))
            }, Unmanaged.passUnretained(self).toOpaque(), nil)
    }

    /// What libmicrohttpd writes itself.
    private static func isOurs(_ name: String) -> Bool {
        ["content-length", "transfer-encoding", "date"].contains(name.lowercased())
    }

    /// Libmicrohttpd's wish for more body: bytes, nothing yet (0), the end (-1), or a broken end (-2).
    private func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        if !outgoing.isEmpty {
            let count = min(buffer.count, outgoing.count)
            unsafe buffer.copyBytes(from: outgoing.prefix(count))
            outgoing.removeFirst(count)
            if outgoing.isEmpty { taken.take()?.resume(returning: true) }
            return count
        }
        if let failure {
            if (failure as? ConnectionCut)?.isReset == true { reset() }
            return -2
        }
        if isFinished { return -1 }
        suspend()
        return 0
    }

    // MARK: Waiting

    private func suspend() {
        isSuspended = true
        unsafe MHD_suspend_connection(connection)
        loop.waits(self, at: unsafe mhd_socket(connection))
    }

    private func resume() {
        guard isSuspended else { return }
        isSuspended = false
        loop.waitsNoLonger(at: unsafe mhd_socket(connection))
        unsafe MHD_resume_connection(connection)
    }

    private func reset() {
        var nowhere = sockaddr(sa_family: sa_family_t(AF_UNSPEC), sa_data: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
        unsafe connect(mhd_socket(connection), &nowhere, socklen_t(MemoryLayout<sockaddr>.size))
    }
}

extension Response {
    fileprivate static func plain(_ status: Int, _ text: String) -> Response {
        Response(status: status, headers: ["Content-Type": "text/plain; charset=utf-8"], body: Body(text + "\n"))
    }
}
#endif
