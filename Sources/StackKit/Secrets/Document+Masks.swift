/// Masks in a document that is to be saved, with nothing stored behind them.
public struct MaskError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Where they are, such as `services.radarr.key`.
    public let paths: [String]

    /// The places, and what to do.
    public var description: String {
        "\(paths.joined(separator: ", ")): stars or dots stand there for a secret, and none is stored. "
            + "Give the secret itself."
    }
}

extension Document {
    /// The document with what is stored in the place of every mask: saving what was shown changes no secret.
    ///
    /// Elements of lists are found by their `name` or `id`, or by their place where they have neither. Throws
    /// `MaskError` for masks with nothing behind them.
    public func keepingMasked(from stored: Document) throws(MaskError) -> Document {
        var lost: [String] = []
        let kept = kept(from: stored, "", &lost)
        guard lost.isEmpty else { throw MaskError(paths: lost) }
        return kept
    }

    private func kept(from stored: Document, _ path: String, _ lost: inout [String]) -> Document {
        switch self {
        case .string(let text):
            guard Secret.isMask(text) else { return self }
            // What is stored may be a mask itself, written by a program that did not look.
            if let text = stored.string, !Secret.isMask(text) { return stored }
            lost.append(path)
            return self
        case .object(let members):
            return .object(
                Members(
                    members.map { name, value in
                        (name, value.kept(from: stored[name], path.isEmpty ? name : "\(path).\(name)", &lost))
                    }))
        case .list(let list):
            return .list(
                list.enumerated().map { place, element in
                    element.kept(from: element.counterpart(at: place, in: stored.list), "\(path)[\(place)]", &lost)
                })
        default: return self
        }
    }

    private func counterpart(at place: Int, in list: [Document]) -> Document {
        for member in ["id", "name"] where !self[member].isNull {
            return list.first { $0[member] == self[member] } ?? .null
        }
        return list.indices.contains(place) && !list[place].hasIdentity ? list[place] : .null
    }

    private var hasIdentity: Bool { !self["id"].isNull || !self["name"].isNull }
}
