import ArrKit
import Console

/// Which names are read, and how they are told.
struct Reading {
    private enum Manner { case table, json, explained, facts }

    private let manner: Manner
    private let profile: Release.Profile?
    private let takesPaths: Bool
    private let names: [String]
    private let isPlain: Bool

    init(_ arguments: Arguments) throws(UsageError) {
        let chosen = ["explain", "json", "facts"].filter { arguments.has($0) }
        guard chosen.count <= 1 else {
            throw UsageError("--\(chosen[0]) and --\(chosen[1]) exclude each other", Main.command)
        }
        manner =
            arguments.has("explain")
            ? .explained : arguments.has("json") ? .json : arguments.has("facts") ? .facts : .table
        let application = arguments.text("facts") ?? arguments.text("as")
        profile = application.flatMap(Release.Profile.init)
        if let application, profile == nil {
            throw UsageError("there is no application \(application): write sonarr or radarr", Main.command)
        }
        (takesPaths, names, isPlain) = (arguments.has("path"), arguments.operands, arguments.has("no-color"))
    }

    /// Reads and prints; the exit code.
    func run(_ terminal: Terminal) -> Int32 {
        var (isKnown, count) = (true, 0)
        if manner == .table { Row.head.print(on: terminal, isPlain) }
        forEach { name in
            let release = read(name)
            isKnown = isKnown && release.kind != nil
            count += 1
            switch manner {
            case .table: Row(release).print(on: terminal, true)
            case .json: terminal.out(Everything(release).document.json() + "\n")
            case .explained: terminal.out((count > 1 ? "\n" : "") + release.explained + "\n")
            case .facts: terminal.out(Facts(release, of: name).document.json() + "\n")
            }
        }
        return isKnown ? 0 : 1
    }

    private func forEach(_ body: (String) -> Void) {
        if names.isEmpty {
            while let line = readLine() { if !line.isEmpty || manner == .facts { body(line) } }
        } else {
            names.forEach(body)
        }
    }

    private func read(_ name: String) -> Release {
        guard takesPaths || manner == .facts && isPath(name) else {
            return profile.map { Release(name, profile: $0) } ?? Release(name)
        }
        if let profile { return Release(path: name, profile: profile) }
        let series = Release(path: name, profile: .sonarr)
        return series.kind == nil ? Release(path: name, profile: .radarr) : series
    }

    /// Lists of facts mix names and paths: one that begins at a root is a path, and one whose last part says what it is of.
    private func isPath(_ name: String) -> Bool {
        if name.hasPrefix("/") || name.dropFirst().hasPrefix(":\\") || name.dropFirst().hasPrefix(":/") { return true }
        guard let slash = name.lastIndex(of: "/"), slash > name.startIndex, let profile else { return false }
        let (before, behind) = (name[name.index(before: slash)], name[name.index(after: slash)...])
        guard before != " ", let next = behind.first, next != " ",
            !name[..<slash].contains("(") || name[..<slash].contains(")")
        else { return false }
        return Release(String(behind), profile: profile).kind?.confidence ?? 0 > 0.6
    }
}
