internal import Wire

/// A service that the stack does not have.
public struct NoSuchService: Error, Hashable, CustomStringConvertible {
    /// What was asked for.
    public var name: String
    /// What there is.
    public var services: [String]

    /// With the nearest name that exists.
    public var description: String {
        let hint =
            name.nearest(of: services).map { "did you mean \($0)?" } ?? "there are \(services.joined(separator: ", "))"
        return "there is no service \(name); \(hint)"
    }
}
