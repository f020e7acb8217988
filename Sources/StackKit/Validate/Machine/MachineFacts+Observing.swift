extension MachineFacts {
    /// Looks at this machine for what a configuration's validity depends on, everything at once.
    ///
    /// It writes nothing but one empty file for each pair of folders that are to be linked between, and takes it away.
    ///
    /// - Parameters:
    ///   - config: What is to run here; what is to run on other hosts is not looked at.
    ///   - references: How keys are looked up; none is kept.
    ///   - deadline: How long any one look may take before its answer is unknown.
    ///   - root: The folder that the machine's own files are read from, in a test.
    public static func observed(
        for config: Config, following references: References = References(), deadline: Duration = .seconds(5),
        root: String = ""
    ) async -> MachineFacts {
        let subject = ValidationSubject(config, on: MachineFacts(), [:])
        let folders = subject.folders.filter { $0.host == nil }
        var facts = MachineFacts()
        facts.entries = await all(Set(folders.map(\.path)), within: deadline) { entry(at: $0) }
        facts.links = await all(pairs(folders, facts), within: deadline) { link(from: $0.from, to: $0.to) }
        facts.zones = await all([config.system.timezone], within: deadline) { isZone($0, root) }
        facts.listeners = await Errand.run(within: deadline) { listeners(root) }
        let keys = Set(config.references.map(\.reference))
        facts.keyFlaws = await all(keys, within: deadline) { flaw(of: $0, references) }
        let claims = Set(config.deployed.compactMap(\.claim))
        facts.ages = await all(claims, within: deadline) { age(of: $0, references) }
        return facts
    }

    private static func all<Question: Hashable & Sendable, Value>(
        _ questions: Set<Question>, within deadline: Duration, _ look: @escaping @Sendable (Question) -> Fact<Value>
    ) async -> [Question: Fact<Value>] {
        await withTaskGroup(of: (Question, Fact<Value>).self) { group in
            for question in questions {
                group.addTask { (question, await Errand.run(within: deadline) { look(question) }) }
            }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    /// Whether links can be made is tried only between folders that are there.
    private static func pairs(_ folders: [FolderUse], _ facts: MachineFacts) -> Set<FolderPair> {
        func isThere(_ folder: FolderUse) -> Bool {
            if case .known(let entry?) = facts.entry(folder.path) { entry.kind == .folder } else { false }
        }
        guard let downloads = folders.first(where: { $0.role == .downloads }), isThere(downloads) else { return [] }
        let libraries = folders.filter { if case .library = $0.role { isThere($0) } else { false } }
        return Set(libraries.map { FolderPair(from: downloads.path, to: $0.path) })
    }

    private static func flaw(of reference: KeyReference, _ references: References) -> Fact<String?> {
        do throws(KeyReference.Failure) {
            _ = try references.resolve(reference)
            return .known(nil)
        } catch { return .known(error.description) }
    }
}
