// The several ways to write a thing, each made the one that can be merged.
extension ComposeNode {
    /// `name=value` elements as members.
    var asPairs: ComposeNode {
        guard case .list(let list) = content else { return self }
        var object = ComposeNode(.object([]), at: place)
        for element in list {
            guard let text = element.string else { continue }
            let sign = text.firstIndex(of: "=")
            let name = String(text[..<(sign ?? text.endIndex)])
            let value = sign.map { Document.string(String(text[text.index(after: $0)...])) } ?? .null
            object[name] = ComposeNode(.scalar(value), at: element.place)
        }
        return object
    }

    /// Names as members, each with what a name alone says.
    func asNames(at path: [String]) -> ComposeNode {
        guard case .list(let list) = content else { return self }
        let isDependency = path.last == "depends_on"
        let members = list.compactMap { element in
            element.string.map { name in
                let condition = ComposeNode(text: "service_started", at: element.place)
                let content: Content =
                    isDependency
                    ? .object([Member(name: "condition", place: element.place, value: condition)]) : .scalar(.null)
                return Member(name: name, place: element.place, value: ComposeNode(content, at: element.place))
            }
        }
        return ComposeNode(.object(members), at: place)
    }

    /// A folder alone as an object.
    var asBuild: ComposeNode {
        guard string != nil else { return self }
        return ComposeNode(.object([Member(name: "context", place: place, value: self)]), at: place)
    }

    /// One element alone as a list; hosts as `name=address`.
    var asList: ComposeNode {
        switch content {
        case .list: return self
        case .scalar(.null): return ComposeNode(.list([]), at: place)
        case .scalar: return ComposeNode(.list([self]), at: place)
        case .object(let members):
            let hosts = members.flatMap { member in
                (member.value.string.map { [$0] } ?? member.value.list.compactMap(\.string)).map {
                    ComposeNode(text: "\(member.name)=\($0)", at: member.place)
                }
            }
            return ComposeNode(.list(hosts), at: place)
        }
    }
}
