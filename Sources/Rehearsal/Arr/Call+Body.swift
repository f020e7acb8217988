extension Call {
    /// The body as an object. Member names may begin with either case, as .NET takes them.
    var object: Document {
        get throws(Refusal) {
            let document = try json
            guard case .object(let members) = document else {
                throw .malformed("$", "The JSON value could not be converted.")
            }
            return .object(Members(members.map { (Self.camel($0.name), $0.value) }))
        }
    }

    /// The body as a list.
    var list: [Document] {
        get throws(Refusal) {
            guard case .list(let list) = try json else {
                throw .malformed("$", "The JSON value could not be converted.")
            }
            return list
        }
    }

    private var json: Document {
        get throws(Refusal) {
            guard !body.isEmpty else { throw .malformed("", "A non-empty request body is required.") }
            do { return try Document(json: body) } catch {
                throw .malformed("$", "'\(error.message)' is an invalid JSON.")
            }
        }
    }

    private static func camel(_ name: String) -> String {
        guard let first = name.first, first.isUppercase else { return name }
        return first.lowercased() + name.dropFirst()
    }
}

extension Document {
    /// The numbers of a list.
    var ints: [Int] { list.compactMap(\.int) }
}
