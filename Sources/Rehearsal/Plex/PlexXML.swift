/// Plex's XML: what holds a value is an attribute, what holds a list is an element for each of its members.
///
/// It is not the package's own writer: this one lets control characters through, as the server does.
enum PlexXML {
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    /// An element without its end where `isOpen`.
    static func element(_ name: String, _ document: Document, isOpen: Bool = false) -> String {
        var text = "<" + name
        var children = ""
        for (member, value) in document.members {
            switch value {
            case .null: break
            case .bool(let flag): text += " \(member)=\"\(flag ? 1 : 0)\""
            case .number(let number): text += " \(member)=\"\(number.text)\""
            case .string(let string): text += " \(member)=\"\(escaped(string))\""
            case .list(let list):
                for child in list { children += "\n" + element(Self.name(of: child, in: member), child) }
            case .object: children += "\n" + element(member, value)
            }
        }
        if isOpen { return text + ">" + children }
        return children.isEmpty ? text + " />" : text + ">" + children + "\n</\(name)>"
    }

    /// An element that holds text alone.
    static func text(_ name: String, _ text: String) -> String { "<\(name)>\(escaped(text))</\(name)>" }

    /// `Metadata` is JSON's word; in XML an item is called by what it is.
    static func name(of item: Document, in list: String) -> String {
        guard list == "Metadata" else { return list }
        return switch item["type"].string {
        case "show", "season", "collection", "artist", "album": "Directory"
        case "playlist": "Playlist"
        case "track": "Track"
        case "photo": "Photo"
        default: "Video"
        }
    }

    private static func escaped(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x20 || [0x26, 0x22, 0x3C, 0x3E].contains($0) }) else { return text }
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "\n": escaped += "&#10;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}

extension Dialect {
    /// XML unless JSON is asked for.
    static let plex = Dialect { answer, call in
        var response = Response(status: answer.status, headers: answer.headers)
        response.headers["X-Plex-Protocol"] = "1.0"
        let isJSON = call.headers["Accept"]?.contains("application/json") == true
        let type = isJSON ? "application/json" : "text/xml;charset=utf-8"
        switch answer.content {
        case .nothing: return response
        case .text(let text, let kind):
            response.headers["Content-Type"] = kind
            response.body = Body(text)
            return response
        case .stream(let body, let kind):
            response.headers["Content-Type"] = kind
            response.body = body
            return response
        case .listing(let listing): response.body = body(.object(Members()), "Metadata", listing, isJSON: isJSON)
        case .document(let container):
            response.body = body(container, "", Listing([]), isJSON: isJSON)
        case .container(let container, let name, let listing):
            response.body = body(container, name, listing, isJSON: isJSON)
        }
        response.headers["Content-Type"] = type
        return response
    }

    private static func body(_ container: Document, _ name: String, _ listing: Listing, isJSON: Bool) -> Body {
        if isJSON {
            // The list goes last, so that it can be written as it is made.
            var opening = Array(#"{"MediaContainer":"#.utf8) + container.jsonBytes().dropLast()
            guard !name.isEmpty else { return Body(opening + Array("}}".utf8)) }
            if !container.members.isEmpty { opening += ",".utf8 }
            opening += "\"\(name)\":[".utf8
            return listing.body(opening: opening, separator: Array(",".utf8), closing: Array("]}}".utf8)) {
                $0.jsonBytes()
            }
        }
        let opening = PlexXML.declaration + PlexXML.element("MediaContainer", container, isOpen: true) + "\n"
        return listing.body(opening: Array(opening.utf8), closing: Array("</MediaContainer>\n".utf8)) { item in
            Array((PlexXML.element(PlexXML.name(of: item, in: name), item) + "\n").utf8)
        }
    }
}
