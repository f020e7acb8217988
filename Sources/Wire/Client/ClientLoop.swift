#if os(Linux)
internal import Curl
import Glibc

/// The client's thread: curl's sockets and timers, and the mailbox, all waited for at one place.
///
/// Nothing here is shared: the loop is made, run and let go on its own thread.
@safe final class ClientLoop {
    typealias Mailbox = Wire.Mailbox<ClientCommand>

    private static let isCurlReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

    let configuration: HTTPClient.Configuration
    private let mailbox: Mailbox
    private let multi: UnsafeMutableRawPointer
    private let poll: Poll
    private var transfers: [Int: Transfer] = [:]
    private var handles: [UnsafeMutableRawPointer] = unsafe []
    /// When curl wants to be called, and when the first deadline may have passed.
    private var curlTime: UInt64 = .max
    private var checkTime: UInt64 = .max
    private var isClosing = false

    /// Starts a thread that serves the mailbox until it is told to close, or closes the mailbox at once where the system
    /// has no thread or descriptor left.
    static func start(_ mailbox: Mailbox, _ configuration: HTTPClient.Configuration) {
        final class Start {
            let mailbox: Mailbox, configuration: HTTPClient.Configuration
            init(_ mailbox: Mailbox, _ configuration: HTTPClient.Configuration) {
                (self.mailbox, self.configuration) = (mailbox, configuration)
            }
        }
        let start = unsafe Unmanaged.passRetained(Start(mailbox, configuration))
        var thread = pthread_t()
        let status = unsafe pthread_create(
            &thread, nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                let start = unsafe Unmanaged<Start>.fromOpaque(argument).takeRetainedValue()
                // Signals are for the application's threads; a broken TLS connection must not raise one here.
                var signals = sigset_t()
                unsafe sigfillset(&signals)
                unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
                if let loop = ClientLoop(start.mailbox, start.configuration) { loop.run() }
                ClientLoop.refuse(start.mailbox.close())
                return nil
            }, start.toOpaque())
        if status == 0 {
            pthread_detach(thread)
        } else {
            unsafe start.release()
            refuse(mailbox.close())
        }
    }

    private init?(_ mailbox: Mailbox, _ configuration: HTTPClient.Configuration) {
        guard Self.isCurlReady, mailbox.descriptor >= 0, let poll = Poll(), let multi = unsafe curl_multi_init() else {
            return nil
        }
        (self.mailbox, self.configuration, self.poll) = (mailbox, configuration, poll)
        unsafe self.multi = multi
        poll.watch(mailbox.descriptor, for: .readable)
        unsafe curl_multi_set_long(multi, CURLMOPT_MAX_HOST_CONNECTIONS, configuration.connectionsPerHost)
        unsafe curl_multi_set_callbacks(
            multi,
            { _, socket, what, context, _ in
                guard let context = unsafe context else { return 0 }
                let loop = unsafe Unmanaged<ClientLoop>.fromOpaque(context).takeUnretainedValue()
                switch what {
                case CURL_POLL_REMOVE: loop.poll.forget(socket)
                case CURL_POLL_IN: loop.poll.watch(socket, for: .readable)
                case CURL_POLL_OUT: loop.poll.watch(socket, for: .writable)
                default: loop.poll.watch(socket, for: [.readable, .writable])
                }
                return 0
            },
            { _, milliseconds, context in
                guard let context = unsafe context else { return 0 }
                let loop = unsafe Unmanaged<ClientLoop>.fromOpaque(context).takeUnretainedValue()
                loop.curlTime =
                    milliseconds < 0 ? .max : monotonicNanoseconds() + UInt64(milliseconds) * 1_000_000
                return 0
            }, Unmanaged.passUnretained(self).toOpaque())
    }

    deinit {
        while let handle = unsafe handles.popLast() { unsafe curl_easy_cleanup(handle) }
        unsafe curl_multi_cleanup(multi)
    }

    private func run() {
        while !isClosing {
            poll.wait(until: min(curlTime, checkTime)) { file, events in
                if file == mailbox.descriptor {
                    for command in mailbox.take() { obey(command) }
                } else {
                    act(file, events)
                }
            }
            let now = monotonicNanoseconds()
            if now >= curlTime {
                curlTime = .max
                act(CURL_SOCKET_TIMEOUT, [])
            }
            reap()
            if now >= checkTime { checkClocks(now) }
        }
        for transfer in transfers.values {
            end(transfer, .failure(HTTPFailure(.closed, host: transfer.exchange.host)))
        }
    }

    private func act(_ socket: Int32, _ events: Poll.Events) {
        var mask: Int32 = 0
        if events.contains(.readable) { mask |= CURL_CSELECT_IN }
        if events.contains(.writable) { mask |= CURL_CSELECT_OUT }
        if !events.isDisjoint(with: .broken) { mask |= CURL_CSELECT_ERR }
        var running: Int32 = 0
        unsafe curl_multi_socket_action(multi, socket, mask, &running)
    }

    private func obey(_ command: ClientCommand) {
        switch command {
        case .start(let id, let exchange, let continuation): start(id, exchange, continuation)
        case .read(let id, _, let continuation):
            guard let transfer = transfers[id] else {
                continuation.resume(returning: .failure(CancellationError()))
                return
            }
            transfer.read(continuation)
            if transfer.isOver { transfers[id] = nil }
        case .upload(let id, let bytes, let continuation):
            guard let transfer = transfers[id], !transfer.hasEnded else {
                continuation.resume(returning: false)
                return
            }
            transfer.upload(bytes, continuation)
        case .uploaded(let id, let error): transfers[id]?.uploaded(error)
        case .cancel(let id):
            guard let transfer = transfers[id] else { return }
            if !transfer.hasEnded { end(transfer, .failure(CancellationError())) }
            transfers[id] = nil
        case .close: isClosing = true
        }
    }

    private func start(_ id: Int, _ exchange: Exchange, _ continuation: ClientCommand.Head) {
        guard let easy = unsafe handles.popLast() ?? curl_easy_init() else {
            continuation.resume(returning: .failure(HTTPFailure(.other, host: exchange.host, detail: "out of memory")))
            return
        }
        let transfer = unsafe Transfer(id, exchange, easy, configuration, mailbox, continuation)
        transfers[id] = transfer
        unsafe curl_multi_add_handle(multi, easy)
        checkTime = min(checkTime, transfer.nextCheck)
        transfer.startUpload()
    }

    private func reap() {
        var left: Int32 = 0
        while let message = unsafe curl_multi_info_read(multi, &left) {
            guard unsafe message.pointee.msg == CURLMSG_DONE, let easy = unsafe message.pointee.easy_handle,
                let context = unsafe curl_get_private(easy)
            else { continue }
            let code = unsafe curl_message_result(message)
            let transfer = unsafe Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
            end(transfer, transfer.result(code))
        }
    }

    /// Takes the handle from curl and tells whoever waits; a streamed answer stays until it has been read.
    private func end(_ transfer: Transfer, _ result: Result<Void, any Error>) {
        let easy = unsafe transfer.easy
        unsafe curl_multi_remove_handle(multi, easy)
        transfer.end(result)
        if transfer.isOver { transfers[transfer.id] = nil }
        if unsafe handles.count < 64 {
            unsafe curl_easy_reset(easy)
            unsafe handles.append(easy)
        } else {
            unsafe curl_easy_cleanup(easy)
        }
    }

    private func checkClocks(_ now: UInt64) {
        checkTime = .max
        for transfer in transfers.values where !transfer.hasEnded {
            if let failure = transfer.failure(at: now) {
                end(transfer, .failure(failure))
            } else {
                checkTime = min(checkTime, transfer.nextCheck)
            }
        }
    }

    private static func refuse(_ commands: [ClientCommand]) {
        for command in commands {
            switch command {
            case .start(_, let exchange, let continuation):
                continuation.resume(returning: .failure(HTTPFailure(.closed, host: exchange.host)))
            case .read(_, let host, let continuation):
                continuation.resume(returning: .failure(HTTPFailure(.closed, host: host)))
            case .upload(_, _, let continuation): continuation.resume(returning: false)
            case .uploaded, .cancel, .close: break
            }
        }
    }
}
#endif
