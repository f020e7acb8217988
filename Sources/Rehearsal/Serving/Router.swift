/// The ways a fake can be asked, and what does the answering.
struct Router: Sendable {
    typealias Handler = @Sendable (Call) throws -> Answer

    private struct Route: Sendable {
        let segments: [String]
        let handler: Handler
    }

    private var routes: [Request.Method: [Route]] = [:]

    /// `{}` in a path stands for one segment; a later handler for the same path takes the place of an earlier one.
    mutating func on(_ method: Request.Method, _ path: String, _ handler: @escaping Handler) {
        let segments = Self.segments(path)
        routes[method, default: []].removeAll { $0.segments == segments }
        routes[method, default: []].append(Route(segments: segments, handler: handler))
    }

    /// `nil` where nothing answers there.
    func answer(_ call: Call) throws -> Answer? {
        let segments = Self.segments(call.path)
        let method: Request.Method = call.method == .head ? .get : call.method
        // Fixed words come before places for anything: `/movie/lookup` is not the movie of that number.
        let fitting = routes[method, default: []].filter { Self.fits($0.segments, segments) }
        guard let route = fitting.min(by: { Self.openness($0.segments) < Self.openness($1.segments) }) else {
            return nil
        }
        var call = call
        call.parameters = zip(route.segments, segments).filter { $0.0 == "{}" }.map(\.1)
        return try route.handler(call)
    }

    /// True where something answers that method there.
    func knows(_ method: Request.Method, _ path: String) -> Bool {
        let segments = Self.segments(path)
        return routes[method, default: []].contains { Self.fits($0.segments, segments) }
    }

    private static func openness(_ segments: [String]) -> Int { segments.count { $0 == "{}" } }

    private static func segments(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }

    private static func fits(_ pattern: [String], _ segments: [String]) -> Bool {
        pattern.count == segments.count
            && zip(pattern, segments).allSatisfy { $0 == "{}" || $0.lowercased() == $1.lowercased() }
    }
}
