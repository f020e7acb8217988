/// NZBGet with the downloads that the rehearsal *arrs wait for.
final class NZBGet: Sendable {
    struct State: Sendable {
        var jobs: [NZBGetJob]
        var isPaused = false
        var isPostPaused = false
        var isScanPaused = false
        /// In kilobytes a second; 0 for none.
        var limit = 0
        var options: [(name: String, value: String)]
        var log: [Message] = []
        var said = 0
        /// When a pause ends by itself.
        var resumes: Moment?
        var isServerActive = true
        var next = 16_000
    }

    struct Message: Sendable {
        let id: Int
        let kind: String
        let time: Moment
        let text: String
    }

    /// Who may do what: `control` everything, `restricted` everything but saving the configuration, `add` only adding.
    enum Role: String, CaseIterable {
        case control = "nzbget"
        case restricted, add
    }

    let password: Secret
    let clock: StackClock
    let journal = Journal()
    let state: Lock<State>
    let folder: String
    private let started: Moment

    static let version = "25.4"

    init(_ library: Library, password: Secret, clock: StackClock) {
        (self.password, self.clock, folder, started) = (password, clock, library.paths.downloads, clock.now)
        let now = clock.now
        let jobs = (library.filmDownloads + library.episodeDownloads + library.discDownloads).map {
            $0.nzbgetJob(now: now, downloads: library.paths.downloads)
        }
        state = Lock(State(jobs: jobs, options: Self.options(password, folder: library.paths.downloads)))
    }

    func answer(_ call: Call) throws -> Answer {
        var segments = call.path.split(separator: "/").map(String.init)
        if segments.first == "nzbget" { segments.removeFirst() }
        var login = basic(call)
        if let first = segments.first, first.contains(":") {
            login = first
            segments.removeFirst()
        }
        guard let role = role(login) else {
            return Answer(status: 401).with(header: "WWW-Authenticate", "Basic realm=\"NZBGet\"")
        }
        guard segments.first == "jsonrpc" else { return Answer(status: 404) }
        if call.method == .post { return posted(call, role) }
        guard segments.count == 2 else { return Self.failure(4, "Parse error", id: .null) }
        let method = segments[1].lowercased()
        guard Self.readOnly.contains(method) else {
            return Self.failure(4, "Not safe procedure for HTTP-Method GET. Use Method POST instead", id: .null)
        }
        let values = call.query.filter { $0.name.isEmpty }.map { (try? Document(json: $0.value)) ?? Document($0.value) }
        return result(of: method, values, role, id: .null, call.now)
    }

    private func posted(_ call: Call, _ role: Role) -> Answer {
        guard let envelope = try? Document(json: call.body), let method = envelope["method"].string else {
            return Self.failure(4, "Parse error", id: .null)
        }
        // By position alone: names are not looked at.
        return result(of: method.lowercased(), envelope["params"].list, role, id: envelope["id"], call.now)
    }

    private func result(of method: String, _ parameters: [Document], _ role: Role, id: Document, _ now: Moment)
        -> Answer
    {
        let isAllowed =
            switch role {
            case .control: true
            case .restricted: method != "saveconfig"
            case .add: ["append", "appendurl", "version"].contains(method)
            }
        guard isAllowed else { return Self.failure(401, "Access denied", id: id) }
        do throws(RPCFailure) {
            let result = try perform(method, parameters, role, now)
            return .document(.object(["version": "1.1", "id": id.isNull ? nil : id, "result": result]))
        } catch {
            return Self.failure(error.code, error.message, id: id)
        }
    }

    private static func failure(_ code: Int, _ message: String, id: Document) -> Answer {
        .document(
            .object([
                "version": "1.1", "id": id.isNull ? nil : id,
                "error": Document.object(["name": "JSONRPCError", "code": code, "message": message]),
            ]))
    }

    private func role(_ login: String?) -> Role? {
        let sides = login?.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init) ?? []
        guard sides.count == 2, sides[1] == password.reveal() else { return nil }
        return Role(rawValue: sides[0])
    }

    private func basic(_ call: Call) -> String? {
        guard let header = call.headers["Authorization"] ?? call.headers["X-Authorization"], header.hasPrefix("Basic ")
        else {
            return nil
        }
        return Base64.decoded(String(header.dropFirst(6))).map { String(decoding: $0, as: UTF8.self) }
    }

    func fake(seed: UInt64) -> Fake {
        Fake(
            name: "nzbget", port: 6789, key: password, user: Role.control.rawValue, clock: clock, seed: seed,
            journal: journal, dialect: .nzbget
        ) { try self.answer($0) }
    }

    /// What `GET` may ask for.
    private static let readOnly: Set<String> = [
        "config", "configtemplates", "history", "listfiles", "listgroups", "loadconfig", "loadextensions", "loadlog",
        "log",
        "postqueue", "servervolumes", "status", "sysinfo", "systemhealth", "urlqueue", "version",
    ]
}

/// A refusal that travels with status 200.
struct RPCFailure: Error {
    let code: Int
    let message: String
    static let unknown = RPCFailure(code: 1, message: "Invalid procedure")
    static let parameter = RPCFailure(code: 2, message: "Invalid parameter")
    static let failed = RPCFailure(code: 3, message: "Action failed")
}

extension Dialect {
    /// Slashes are escaped, which JSON allows and few expect.
    static let nzbget = Dialect { answer, call in
        var response = Dialect.json().response(answer, to: call)
        guard let bytes = response.body.bytes else { return response }
        response.headers["Content-Type"] = bytes.isEmpty ? nil : "application/json"
        response.body = Body(bytes.flatMap { $0 == UInt8(ascii: "/") ? Array("\\/".utf8) : [$0] })
        return response
    }
}

enum Base64 {
    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// `nil` where it is no base64.
    static func decoded(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        var (bits, count) = (0, 0)
        for byte in text.utf8 where byte != 0x0A && byte != 0x0D {
            if byte == UInt8(ascii: "=") { break }
            guard let value = alphabet.firstIndex(of: byte) else { return nil }
            (bits, count) = ((bits << 6 | value) & 0xFFFFFF, count + 6)
            if count >= 8 {
                count -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> count))
            }
        }
        return bytes
    }
}
