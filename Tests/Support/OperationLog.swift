public import Wire

/// Which of a specification's operations were asked for: what one transport is asked is matched to the paths.
///
/// Nothing is checked but method and path. An operation reads `PUT /library/sections/{sectionId}/all`.
public final class OperationLog: Sendable {
    private struct Operation: Sendable {
        let name: String
        let method: String
        let segments: [String]

        var openness: Int { segments.count { $0.contains("{") } }

        func fits(_ method: String, _ path: [String]) -> Bool {
            method == self.method && path.count == segments.count && zip(segments, path).allSatisfy(Self.fits)
        }

        /// `{streamId}.{ext}` fits `7.srt`; a `{name}` stands for one character or more.
        private static func fits(_ pattern: String, _ segment: String) -> Bool {
            guard let open = pattern.firstIndex(of: "{"), let close = pattern.firstIndex(of: "}") else {
                return pattern == segment
            }
            let (before, after) = (pattern[..<open], pattern[pattern.index(after: close)...])
            guard segment.hasPrefix(before) else { return false }
            let rest = segment.dropFirst(before.count)
            let literal = after.prefix { $0 != "{" }
            if literal.isEmpty { return !rest.isEmpty }
            guard let found = rest.firstRange(of: literal), found.lowerBound > rest.startIndex else { return false }
            return fits(String(after), String(rest[found.lowerBound...]))
        }
    }

    private let operations: [Operation]
    private let synonyms: [String: String]
    private let state = Lock<(asked: Set<String>, unknown: Set<String>)>(([], []))

    /// - Parameters:
    ///   - specification: OpenAPI. An operation with servers of its own is looked for below their paths.
    ///   - synonyms: What is asked otherwise than the specification says, by the operation it counts for.
    public init(_ specification: Document, synonyms: [String: String] = [:]) {
        let methods = Set(Request.Method.allCases.map(\.rawValue))
        operations = specification["paths"].members.flatMap { path in
            path.value.members.compactMap { entry in
                let method = entry.name.uppercased()
                guard methods.contains(method) else { return nil }
                let base = entry.value["servers"].list.first?["url"].string.map(Self.path) ?? []
                return Operation(
                    name: "\(method) \(path.name)", method: method, segments: base + Self.segments(path.name[...]))
            }
        }
        .sorted { $0.openness < $1.openness }
        self.synonyms = synonyms
    }

    /// The same transport; what it is asked from now on is noted.
    public func noting(_ transport: Transport) -> Transport {
        transport.decorated { [self] request, send in
            note(request.method.rawValue, Self.path(request.path))
            return try await send(request)
        }
    }

    /// The operations that were asked for.
    public var asked: [String] { state.withLock { $0.asked }.sorted() }
    /// The operations that were not.
    public var missed: [String] {
        let asked = state.withLock { $0.asked }
        return operations.map(\.name).filter { !asked.contains($0) }.sorted()
    }
    /// Everything that was asked for and is no operation of the specification's; numbers read `{}`.
    public var unknown: [String] { state.withLock { $0.unknown }.sorted() }
    /// As in `plex 12/241 operations`.
    public func summary(_ name: String) -> String { "\(name) \(asked.count)/\(operations.count) operations" }

    private func note(_ method: String, _ path: [String]) {
        let name = operations.first { $0.fits(method, path) }?.name
        let plain = path.map { $0.allSatisfy { $0.isNumber || $0 == "," } ? "{}" : $0 }.joined(separator: "/")
        let line = "\(method) /\(plain)"
        if let known = name ?? synonyms[line] {
            state.withLock { _ = $0.asked.insert(known) }
        } else {
            state.withLock { _ = $0.unknown.insert(line) }
        }
    }

    private static func path(_ address: String) -> [String] {
        guard let scheme = address.firstRange(of: "://") else { return segments(address[...]) }
        let rest = address[scheme.upperBound...]
        return segments(rest.firstIndex(of: "/").map { rest[$0...] } ?? "")
    }

    private static func segments(_ path: Substring) -> [String] {
        path.prefix { $0 != "?" }.split(separator: "/").map(String.init)
    }
}
