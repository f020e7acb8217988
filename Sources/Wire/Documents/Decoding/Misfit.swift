/// A value that does not fit, before anyone has asked where it stands: models that try one form after another throw
/// many of these.
struct Misfit: Error {
    var node: Int
    var expected: String
    /// The member that should have been there, where `node` is the object it is missing from.
    var missing: String?
}

/// Nothing can stand in for a value that is missing or wrong; that it is has been noted.
struct Unfillable: Error {}

extension Tape {
    /// A value that cannot be read: thrown, or while a model is made of nothing, replaced.
    func misfit<Value>(
        _ node: Int, _ expected: String, missing: String? = nil, _ replacement: @autoclosure () -> Value
    ) throws -> Value {
        guard isFilling else { throw Misfit(node: node, expected: expected, missing: missing) }
        return replacement()
    }

    /// What came where something else should have, and where.
    func mismatch(_ error: any Error, at node: Int) -> Mismatch {
        switch error {
        case let error as Mismatch: error
        case let error as Misfit: mismatch(error)
        default: mismatch(Misfit(node: node, expected: Self.words(error)))
        }
    }

    private func mismatch(_ misfit: Misfit) -> Mismatch {
        let mark = mark(of: misfit.node)
        var path = path(to: misfit.node)
        if let missing = misfit.missing { path += path.isEmpty ? missing : ".\(missing)" }
        return Mismatch(
            path: path, expected: misfit.expected, found: misfit.missing == nil ? found(misfit.node) : "nothing",
            line: mark?.line, column: mark?.column)
    }

    /// What a model's own error or the standard library's says was expected.
    static func words(_ error: any Error) -> String {
        switch error {
        case DecodingError.dataCorrupted(let context), DecodingError.valueNotFound(_, let context),
            DecodingError.typeMismatch(_, let context):
            context.debugDescription
        case DecodingError.keyNotFound(let key, _): "a value for \(key.stringValue)"
        default: "something else (\(error))"
        }
    }

    /// The names an enumeration knows, in words; `nil` for any other type.
    static func choices(of type: any Decodable.Type) -> String? {
        func names<Choices: CaseIterable>(of type: Choices.Type) -> [String] {
            type.allCases.compactMap { ($0 as? any RawRepresentable).map { "`\($0.rawValue)`" } }
        }
        guard let type = type as? any CaseIterable.Type else { return nil }
        let names = names(of: type)
        return names.isEmpty ? nil : names.count == 1 ? names[0] : "one of \(names.joined(separator: ", "))"
    }
}
