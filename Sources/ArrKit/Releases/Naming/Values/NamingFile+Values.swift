extension NamingFile {
    /// What is written for a name in braces; `nil` where the name is not about files.
    ///
    /// - Parameter showsCurrentName: Whether the file's present name may stand where the release's was to, which would
    ///   grow with each renaming wherever the format adds to it.
    func value(of token: NamingToken, application: String, proper: String, showsCurrentName: Bool) -> [UInt8]? {
        switch token.name {
        case .qualityFull: return Array("\(quality) \(proper) \(real > 0 ? "REAL" : "")".utf8)
        case .qualityTitle: return Array(quality.utf8)
        case .qualityProper: return Array(proper.utf8)
        case .qualityReal: return real > 0 ? Array("REAL".utf8) : []
        case .releaseGroup:
            guard let releaseGroup, !releaseGroup.isBlank else {
                return token.isUndressed ? Array(application.utf8) : []
            }
            return NamingCut.cut(releaseGroup, to: token.argument)
        case .releaseHash: return Array((releaseHash ?? "").utf8)
        case .originalTitle: return Array(originalTitle(showingCurrent: showsCurrentName).utf8)
        case .originalFilename: return showsCurrentName ? Array(currentName.utf8) : []
        case .customFormats: return Array(listedFormats(token.argument).utf8)
        case .customFormat: return Array((customFormats.first { $0 == token.argument } ?? "").utf8)
        case .editionTags: return NamingCut.cut(editionText, to: token.argument)
        default:
            return media.map { $0.value(of: token).map { Array($0.utf8) } }
                ?? (token.name.rawValue.hasPrefix("Media") ? [] : nil)
        }
    }

    /// `Proper`, or empty.
    var proper: String { version > 1 ? "Proper" : "" }

    /// The release's name, or else the file's.
    func originalTitle(showingCurrent: Bool = true) -> String {
        if let sceneName, !sceneName.isBlank { return sceneName }
        return showingCurrent ? currentName : ""
    }

    /// Without folders and extension.
    private var currentName: String {
        let path = (path ?? "").utf8
        let slash = path.lastIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }
        let name = path[(slash.map(path.index(after:)) ?? path.startIndex)...]
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")) else { return String(Substring(name)) }
        return String(Substring(name[..<dot]))
    }

    /// Names to be listed, or those to be left out behind a dash.
    private func listedFormats(_ filter: String?) -> String {
        guard let filter, !filter.isBlank else { return customFormats.joined(separator: " ") }
        let isExclusion = filter.hasPrefix("-")
        let names = (isExclusion ? filter.dropFirst() : filter[...]).split(separator: ",").map(String.init)
        return customFormats.filter { names.contains($0) != isExclusion }.joined(separator: " ")
    }
}

extension String {
    var isBlank: Bool { unicodeScalars.allSatisfy { $0.properties.isWhitespace } }
}
