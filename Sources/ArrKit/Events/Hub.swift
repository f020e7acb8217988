import FoundationEssentials
import Wire

/// The one road on which *arr speaks first: an ASP.NET SignalR hub, here over server-sent events.
///
/// Over that transport the client speaks by POST: its greeting, and a sign of life within every thirty seconds.
struct Hub: Sendable {
    /// Rooted at the application, signed with its key.
    let transport: Transport
    let clock: any Clock<Duration>

    static let path = "signalr/messages"
    static let separator: Character = "\u{1e}"

    func connect() async throws -> Messages {
        let offer: Offer = try await transport.call(
            Request(
                .post, Self.path + "/negotiate", query: ["negotiateVersion": 1], effect: .reads, deadline: .seconds(10))
        )
        guard offer.availableTransports.contains(where: { $0.transport == "ServerSentEvents" }) else {
            throw ServiceError(
                .notFound, attempted: "GET \(Self.path)", messages: ["it offers no server-sent events"],
                advice: "Poll for changes instead.")
        }
        let id: Query = ["id": offer.connectionToken ?? offer.connectionId]
        let request = Request(
            .get, Self.path, query: id, headers: ["Accept": "text/event-stream"], streams: true)
        let response = try await transport.send(request)
        try await say(#"{"protocol":"json","version":1}"#, id)
        return Messages(events: response, hub: self, id: id)
    }

    fileprivate func say(_ text: String, _ id: Query) async throws {
        let request = Request(
            .post, Self.path, query: id, headers: ["Content-Type": "text/plain;charset=UTF-8"],
            body: Body(text + String(Self.separator)), effect: .reads, deadline: .seconds(10))
        try await transport.perform(request)
    }

    private struct Offer: Decodable {
        var connectionId: String?
        /// What the connection is called where the server speaks version 1; better kept from logs than the id.
        var connectionToken: String?
        var availableTransports: [Kind]

        struct Kind: Model {
            var transport: String
        }
    }
}

extension Hub {
    /// What the hub says on one connection.
    struct Messages: AsyncSequence, Sendable {
        let events: Response
        let hub: Hub
        let id: Query

        struct AsyncIterator: AsyncIteratorProtocol {
            private var chunks: Body.AsyncIterator
            private var parser = ServerSentEventParser(limit: 16 << 20)
            private var ready: ArraySlice<ResourceChange> = []
            private let pulse: Pulse

            init(_ messages: Messages) {
                chunks = messages.events.body.makeAsyncIterator()
                pulse = Pulse(of: messages.hub, messages.id)
            }

            mutating func next(isolation actor: isolated (any Actor)?) async throws -> ResourceChange? {
                while ready.isEmpty {
                    guard let chunk = try await chunks.next(isolation: actor) else { return nil }
                    var changes: [ResourceChange] = []
                    for event in try parser.read(chunk) {
                        guard try Frame.read(event.data, into: &changes) else { return nil }
                    }
                    ready = changes[...]
                }
                return ready.removeFirst()
            }

            mutating func next() async throws -> ResourceChange? { try await next(isolation: nil) }
        }

        func makeAsyncIterator() -> AsyncIterator { AsyncIterator(self) }
    }

    /// Says every fifteen seconds that somebody still listens, for as long as it is held.
    private final class Pulse: Sendable {
        private let task: Task<Void, Never>

        init(of hub: Hub, _ id: Query) {
            task = Task {
                while (try? await hub.clock.sleep(for: .seconds(15))) != nil {
                    // A sign of life that does not get through is noticed by the reader: the stream ends.
                    try? await hub.say(#"{"type":6}"#, id)
                }
            }
        }

        deinit { task.cancel() }
    }
}

/// One message of the hub protocol.
private struct Frame: Decodable {
    var type: Int?
    var target: String?
    var arguments: [Document]
    var error: String?

    /// False where the hub closes. What cannot be read is passed over: the next `connected` makes up for it.
    static func read(_ text: String, into changes: inout [ResourceChange]) throws -> Bool {
        for piece in text.split(separator: Hub.separator) {
            guard let frame: Frame = try? Document(json: Array(piece.utf8)).decode() else { continue }
            switch frame.type {
            case 1 where frame.target == "receiveMessage":
                changes += frame.arguments.compactMap(ResourceChange.init)
            case 7: return false
            case nil:
                if let error = frame.error {
                    throw ServiceError(
                        .rejected, attempted: "GET \(Hub.path)", messages: [error], advice: "Poll for changes instead.")
                }
            default: break
            }
        }
        return true
    }
}
