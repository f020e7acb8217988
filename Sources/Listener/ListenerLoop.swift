#if os(Linux)
import Glibc
internal import MicroHTTPD
import Wire

/// What handlers' tasks ask of the listener's thread. Only that thread resumes what is in here.
enum ListenerCommand: Sendable {
    typealias Taken = CheckedContinuation<Bool, Never>

    /// What the handler answered; with a whole body, its task has ended.
    case answer(Int, Response)
    /// The next piece of an arriving body; false says that no more is wanted.
    case chunk(Int, [UInt8], Taken)
    /// The handler's task has ended, its answer and its body with it.
    case finished(Int, (any Error)?)
    case stop(Duration, CheckedContinuation<Void, Never>?)
}

/// The listener's thread: libmicrohttpd's sockets, the mailbox, and the sockets of clients that wait for an answer, which
/// libmicrohttpd does not look at, all waited for at one place.
///
/// Nothing here is shared: after `start` only the loop's own thread touches it.
@safe final class ListenerLoop {
    let poll: Poll
    let bodyLimit: Int
    private let mailbox: Mailbox<ListenerCommand>
    private let transport: Transport
    private var daemon: OpaquePointer?
    private var visits: [Int: Visit] = [:]
    private var lastID = 0
    /// Visits by the socket they wait at.
    private var waiting: [Int32: Visit] = [:]
    private var runningTasks = 0

    private enum Stage { case serving, finishing, cancelling }
    private var stage = Stage.serving
    private var stageEnd: UInt64 = .max
    private var stopped: [CheckedContinuation<Void, Never>] = []

    init?(
        _ socket: Int32, _ mailbox: Mailbox<ListenerCommand>, _ transport: Transport, bodyLimit: Int,
        idleSeconds: UInt32
    ) {
        guard mailbox.descriptor >= 0, let poll = Poll() else {
            close(socket)
            return nil
        }
        (self.poll, self.mailbox, self.transport, self.bodyLimit) = (poll, mailbox, transport, bodyLimit)
        let daemon = unsafe mhd_start(
            socket, idleSeconds, 16_384, Unmanaged.passUnretained(self).toOpaque(),
            { context, target, connection in
                guard let context = unsafe context, let target = unsafe target, let connection = unsafe connection
                else {
                    return nil
                }
                let loop = unsafe Unmanaged<ListenerLoop>.fromOpaque(context).takeUnretainedValue()
                let visit = unsafe loop.visit(String(cString: target), connection)
                return unsafe Unmanaged.passRetained(visit).toOpaque()
            },
            { _, _, _, method, _, bytes, count, place in
                guard let visit = unsafe place?.pointee, let method = unsafe method, let count = unsafe count else {
                    return .NO
                }
                let upload = unsafe UnsafeRawBufferPointer(start: bytes, count: count.pointee)
                unsafe count.pointee = 0
                let goesOn = unsafe Unmanaged<Visit>.fromOpaque(visit).takeUnretainedValue()
                    .advance(String(cString: method), upload)
                return goesOn ? .YES : .NO
            },
            { _, _, place, _ in
                guard let visit = unsafe place?.pointee else { return }
                unsafe place?.pointee = nil
                unsafe Unmanaged<Visit>.fromOpaque(visit).takeRetainedValue().end()
            })
        guard let daemon = unsafe daemon else { return nil }
        unsafe self.daemon = daemon
        poll.watch(mailbox.descriptor, for: .readable)
        poll.watch(unsafe mhd_poll_descriptor(daemon), for: .readable)
    }

    /// Hands the loop to a thread of its own, which ends when the listener is stopped.
    func start() {
        let loop = unsafe Unmanaged.passRetained(self)
        var thread = pthread_t()
        let status = unsafe pthread_create(
            &thread, nil,
            { argument in
                guard let argument = unsafe argument else { return nil }
                // Signals are for the application's threads.
                var signals = sigset_t()
                unsafe sigfillset(&signals)
                unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
                unsafe Unmanaged<ListenerLoop>.fromOpaque(argument).takeRetainedValue().run()
                return nil
            }, loop.toOpaque())
        if status == 0 { pthread_detach(thread) } else { unsafe loop.takeRetainedValue().shutDown() }
    }

    private func run() {
        while !isDone {
            poll.wait(until: min(stageEnd, nextTimeout)) { file, _ in
                if file == mailbox.descriptor {
                    for command in mailbox.take() { obey(command) }
                } else if let visit = waiting[file] {
                    visit.giveUp(with: CancellationError())
                }
            }
            if monotonicNanoseconds() >= stageEnd { advanceStage() }
            unsafe MHD_run(daemon)
        }
        shutDown()
    }

    private var nextTimeout: UInt64 {
        var milliseconds: UInt64 = 0
        guard unsafe MHD_get_timeout(daemon, &milliseconds) == .YES else { return .max }
        return monotonicNanoseconds() + milliseconds * 1_000_000
    }

    private func obey(_ command: ListenerCommand) {
        switch command {
        case .answer(let id, let response):
            if response.body.bytes != nil { runningTasks -= 1 }
            visits[id]?.answer(response)
        case .chunk(let id, let bytes, let taken):
            if let visit = visits[id] { visit.offer(bytes, taken) } else { taken.resume(returning: false) }
        case .finished(let id, let error):
            runningTasks -= 1
            visits[id]?.finish(error)
        case .stop(let grace, let continuation):
            if let continuation { stopped.append(continuation) }
            let end = monotonicNanoseconds() + grace.nanoseconds
            if stage == .serving {
                stage = .finishing
                close(unsafe MHD_quiesce_daemon(daemon))
            }
            if stage == .finishing { stageEnd = min(stageEnd, end) }
        }
    }

    // MARK: Visits

    private func visit(_ target: String, _ connection: OpaquePointer) -> Visit {
        lastID += 1
        let visit = unsafe Visit(lastID, target, connection, self)
        visits[lastID] = visit
        return visit
    }

    var isTakingRequests: Bool { stage == .serving }

    func forget(_ visit: Visit) { visits[visit.id] = nil }

    func waits(_ visit: Visit, at socket: Int32) {
        waiting[socket] = visit
        poll.watch(socket, for: .deserted)
    }

    func waitsNoLonger(at socket: Int32) {
        waiting[socket] = nil
        poll.forget(socket)
    }

    /// Starts the handler. It outlives every function of this thread, so no task could be its parent.
    func handle(_ request: Request, for id: Int) -> Task<Void, Never> {
        runningTasks += 1
        return Task { [transport, mailbox] in
            do {
                let response = try await transport.send(request)
                mailbox.post(.answer(id, response))
                guard response.body.bytes == nil else { return }
                for try await chunk in response.body where !chunk.isEmpty {
                    let isWanted = await withCheckedContinuation { taken in
                        if !mailbox.post(.chunk(id, chunk, taken)) { taken.resume(returning: false) }
                    }
                    guard isWanted else { break }
                }
                mailbox.post(.finished(id, nil))
            } catch {
                mailbox.post(.finished(id, error))
            }
        }
    }

    // MARK: The end

    private var isDone: Bool {
        switch stage {
        case .serving: false
        case .finishing: visits.isEmpty && runningTasks == 0
        case .cancelling: runningTasks == 0
        }
    }

    private func advanceStage() {
        if stage == .finishing {
            stage = .cancelling
            stageEnd = monotonicNanoseconds() + 2_000_000_000
            for visit in visits.values { visit.giveUp(with: CancellationError()) }
        } else {
            // These ignore that they are cancelled.
            runningTasks = 0
        }
    }

    private func shutDown() {
        unsafe MHD_stop_daemon(daemon)
        for command in mailbox.close() {
            switch command {
            case .chunk(_, _, let taken): taken.resume(returning: false)
            case .stop(_, let continuation): continuation?.resume()
            case .answer, .finished: break
            }
        }
        for continuation in stopped { continuation.resume() }
    }
}
#endif
