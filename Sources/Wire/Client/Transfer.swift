#if os(Linux)
internal import Curl

/// One exchange under way, known to the client's thread alone.
@safe final class Transfer {
    /// How much of a streamed answer is held for a slow reader.
    private static let window = 256 << 10
    private static let headLimit = 256 << 10

    let id: Int
    let exchange: Exchange
    let easy: UnsafeMutableRawPointer
    let configuration: HTTPClient.Configuration
    private let mailbox: ClientLoop.Mailbox
    var lines: UnsafeMutablePointer<curl_slist>?

    private var waiting: ClientCommand.Head?
    private var head = ResponseHead()
    private var received: [UInt8] = []
    private var reader: ClientCommand.Chunk?
    private var ended: Result<Void, any Error>?
    /// Why a callback gave up; it goes before what curl says.
    private var failure: (any Error)?

    private var pump: Task<Void, Never>?
    private var outgoing: ArraySlice<UInt8> = []
    private var writer: ClientCommand.Taken?
    private var isUploaded = false

    /// Curl was told to wait for the caller: its reader, or its body.
    private var isDownloadPaused = false
    private var isUploadPaused = false

    private var deadline: UInt64 = .max
    private var isConnected = false
    private var lastProgress = monotonicNanoseconds()
    private var sentBefore = 0

    init(
        _ id: Int, _ exchange: Exchange, _ easy: UnsafeMutableRawPointer, _ configuration: HTTPClient.Configuration,
        _ mailbox: ClientLoop.Mailbox, _ waiting: ClientCommand.Head
    ) {
        (self.id, self.exchange, self.configuration, self.mailbox) = (id, exchange, configuration, mailbox)
        unsafe self.easy = easy
        self.waiting = waiting
        if let limit = exchange.deadline { deadline = lastProgress + limit.nanoseconds }
        setOptions()
    }

    deinit { unsafe curl_slist_free_all(lines) }

    var hasEnded: Bool { ended != nil }
    /// True once the caller has been told everything.
    private(set) var isOver = false

    // MARK: What the caller asks

    func read(_ continuation: ClientCommand.Chunk) {
        if !received.isEmpty {
            continuation.resume(returning: .success(received))
            received = []
            if isDownloadPaused { goOn() }
        } else if let ended {
            continuation.resume(returning: ended.map { nil })
            isOver = true
        } else {
            reader = continuation
        }
    }

    func startUpload() {
        guard exchange.body.bytes == nil else { return }
        // Not a child of the sending task: the answer's head may come, and that task go on, before the body is sent.
        pump = Task { [body = exchange.body, mailbox, id] in
            do {
                for try await chunk in body where !chunk.isEmpty {
                    let isWanted = await withCheckedContinuation { continuation in
                        if !mailbox.post(.upload(id, chunk, continuation)) { continuation.resume(returning: false) }
                    }
                    guard isWanted else { return }
                }
                mailbox.post(.uploaded(id, nil))
            } catch {
                mailbox.post(.uploaded(id, error))
            }
        }
    }

    func upload(_ bytes: [UInt8], _ continuation: ClientCommand.Taken) {
        (outgoing, writer) = (bytes[...], continuation)
        if isUploadPaused { goOn() }
    }

    func uploaded(_ error: (any Error)?) {
        guard !hasEnded else { return }
        isUploaded = true
        failure = failure ?? error
        if isUploadPaused { goOn() }
    }

    private func goOn() {
        (isDownloadPaused, isUploadPaused) = (false, false)
        lastProgress = monotonicNanoseconds()
        unsafe curl_easy_pause(easy, CURLPAUSE_CONT)
    }

    // MARK: What curl brings

    func connected() {
        isConnected = true
        lastProgress = monotonicNanoseconds()
    }

    /// How many bytes were taken; fewer than there are ends the transfer.
    func receive(line: UnsafeBufferPointer<UInt8>) -> Int {
        lastProgress = monotonicNanoseconds()
        unsafe head.receive(line)
        guard head.size <= Self.headLimit else {
            failure = HTTPFailure(.tooLarge, host: exchange.host)
            return 0
        }
        guard !head.isMalformed else {
            failure = HTTPFailure(.protocolViolation, host: exchange.host, detail: "bad status line")
            return 0
        }
        if head.isComplete, exchange.streams, let waiting = waiting.take() {
            if exchange.deadlineEndsAtHead { deadline = .max }
            waiting.resume(returning: .success(head.response([], isDecoded: exchange.method != .head)))
        }
        return line.count
    }

    func receive(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        lastProgress = monotonicNanoseconds()
        if exchange.streams {
            if let reader = reader.take() {
                reader.resume(returning: .success(unsafe Array(bytes)))
            } else if received.count >= Self.window {
                isDownloadPaused = true
                return Int(CURL_WRITEFUNC_PAUSE)
            } else {
                unsafe received.append(contentsOf: bytes)
            }
            return bytes.count
        }
        let limit = configuration.bodyLimit
        if received.isEmpty {
            let length = unsafe curl_get_size(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T)
            if length > limit { failure = BodyTooLarge(limit: limit) }
            // A server may announce what it never sends, so only so much is set aside on its word.
            received.reserveCapacity(max(bytes.count, min(Int(length), limit, 16 << 20)))
        }
        if received.count + bytes.count > limit { failure = BodyTooLarge(limit: limit) }
        guard failure == nil else { return 0 }
        unsafe received.append(contentsOf: bytes)
        return bytes.count
    }

    /// Fills curl's buffer with what there is of the request's body.
    func send(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
        guard failure == nil else { return Int(CURL_READFUNC_ABORT) }
        lastProgress = monotonicNanoseconds()
        guard !outgoing.isEmpty else {
            guard !isUploaded else { return 0 }
            isUploadPaused = true
            return Int(CURL_READFUNC_PAUSE)
        }
        let count = min(buffer.count, outgoing.count)
        _ = unsafe buffer.update(fromContentsOf: outgoing.prefix(count))
        outgoing.removeFirst(count)
        if outgoing.isEmpty { writer.take()?.resume(returning: true) }
        return count
    }

    // MARK: How it ends

    func result(_ code: CURLcode) -> Result<Void, any Error> {
        if let failure { return .failure(failure) }
        if code == CURLE_OK { return .success(()) }
        return unsafe .failure(HTTPFailure(code, exchange.host, of: easy, hasHead: head.isComplete))
    }

    func end(_ result: Result<Void, any Error>) {
        ended = result
        pump?.cancel()
        writer.take()?.resume(returning: false)
        if let waiting = waiting.take() {
            waiting.resume(
                returning: result.map { head.response(received, isDecoded: exchange.method != .head) })
            // A streamed answer that was given up before its head has no reader.
            if case .success = result, exchange.streams { return }
            isOver = true
        } else if let reader = reader.take() {
            reader.resume(returning: result.map { nil })
            isOver = true
        }
    }

    /// The first moment at which `failure(at:)` may have something to say.
    var nextCheck: UInt64 {
        guard let idle = configuration.idleTimeout?.nanoseconds else { return deadline }
        return min(deadline, (isIdleClockRunning ? lastProgress : monotonicNanoseconds()) + idle)
    }

    private var isIdleClockRunning: Bool { isConnected && !isDownloadPaused && !isUploadPaused }

    func failure(at now: UInt64) -> HTTPFailure? {
        if now >= deadline { return HTTPFailure(.deadlineExceeded, host: exchange.host) }
        // A body that goes out whole calls nobody back while it does.
        let sent = Int(unsafe curl_get_size(easy, CURLINFO_SIZE_UPLOAD_T))
        if sent != sentBefore { (sentBefore, lastProgress) = (sent, now) }
        guard isIdleClockRunning, let idle = configuration.idleTimeout, now >= lastProgress + idle.nanoseconds else {
            return nil
        }
        return HTTPFailure(.idleTimedOut, host: exchange.host)
    }
}
#endif
