/// A managed file of a title Plex has, which is not among the files Plex has of it.
struct Stray {
    let copy: Copy
    let path: String
    /// What Plex shows of the title.
    let shown: [Copy]
    /// Files Plex shows of it that nobody keeps: most likely this one, before it was moved or replaced.
    let leftBehind: [String]

    /// True if what Plex shows lies in another folder.
    var isMoved: Bool { !leftBehind.isEmpty && !leftBehind.contains { folder(of: $0) == folder(of: path) } }

    private func folder(of path: String) -> String { copy.item.kind == .show ? path : FilePath.parent(of: path) }
}

extension GapIndex {
    /// Files Plex lacks; and for each manager the roots of which nothing can be told, as Plex knows no file below them.
    func strays() -> (strays: [Stray], beyondComparison: [Source: Set<String>]) {
        var strays: [Stray] = []
        var beyond: [Source: Set<String>] = [:]
        let locations = plexes.flatMap { plex in
            plex.inventory.sections.flatMap(\.locations).compactMap { canonical($0, of: plex.source) }
        }
        for shelf in managers {
            for ordinal in shelf.ordinals where works.isShown(ordinal) && !files.isShared(ordinal) {
                let row = shelf.row(ordinal)
                guard row.state.contains(.hasFile), row.pathBytes > 0 else { continue }
                let copy = copy(ordinal)
                guard let path = copy.item.paths.first else { continue }
                guard let canonical = canonical(path, of: shelf.source),
                    files.isComparable(canonical, row.kind)
                        || locations.contains(where: { FilePath.rest(of: canonical, under: $0) != nil })
                else {
                    beyond[shelf.source, default: []].insert(String(SharedFiles.root(of: path, row.kind)))
                    continue
                }
                let shown = copies(of: ordinal, where: \.isPlex)
                let leftBehind = shown.filter { !files.isShared($0.ordinal) }.flatMap { copy in
                    copy.item.paths.compactMap { self.canonical($0, of: copy.source) }
                }
                strays.append(Stray(copy: copy, path: canonical, shown: shown, leftBehind: leftBehind))
            }
        }
        return (strays, beyond)
    }

    /// The gaps of a rule about files: what it says of each stray, and one unknown for each manager it cannot compare.
    func fileGaps(_ rule: String, _ gap: (Stray, Certainty) -> Gap?) -> [Gap] {
        let blind = unknownPairs(rule)
        guard !plexes.isEmpty, plexes.allSatisfy(\.isReadable) else { return blind }
        let absence = plexes.reduce(Certainty.certain) { $0.and($1.absence) }
        let (strays, beyond) = strays()
        return blind + strays.compactMap { gap($0, absence) }
            + beyond.map { source, roots in
                let places = roots.sorted()
                return Gap(
                    rule, key: "roots \(source)", Gap.Subject("\(source) and Plex"), .observation, .medium,
                    certainty: .unknown(why: "their paths do not translate into each other"),
                    sources: ([source] + plexes.map(\.source)).sorted(),
                    "Plex knows no file below \(Self.list(Array(places.prefix(3)), "or")) by the path \(source) "
                        + "has for it, so their files cannot be compared.",
                    evidence: places, remedy: "Say how \(source)'s folders and Plex's map to each other.")
            }
    }
}
