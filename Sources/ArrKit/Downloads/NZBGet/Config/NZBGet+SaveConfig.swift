extension NZBGet {
    /// Why a configuration was not saved, or not as it was meant: found as `underlying` in the `ServiceError`.
    public enum ConfigFlaw: Error, Hashable, Sendable {
        /// There are no options: the file would be empty.
        case empty
        /// These options of the file are missing, and were not taken out on purpose.
        case truncated([String])
        /// The values of these options are hidden from the login they were read by: saving would overwrite them.
        case masked([String])
        /// These options have names or values that no line of the file can hold.
        case unwritable([String])
        /// These options have got other values since they were read.
        case changedMeanwhile([String])
        /// NZBGet says it saved them, and these options read otherwise.
        case notKept([String])
    }
}

extension NZBGet.Config {
    /// Replaces the options in NZBGet's file and returns them as they are there now; it runs with them after
    /// `system.reload()`. Comments in the file are kept.
    ///
    /// Throws `ServiceError` with a `ConfigFlaw` underneath, before anything is written where options are missing,
    /// hidden or were changed meanwhile, and after it where they read otherwise than they were written.
    public func save(_ document: NZBGet.ConfigDocument) async throws -> NZBGet.ConfigDocument {
        if let flaw = document.flaw { throw flaw.error }
        if let flaw = document.flaw(replacing: try await self.document()) { throw flaw.error }
        let options = document.options.map { ["Name": .string($0.name), "Value": .string($0.value)] as Document }
        // A rehearsal keeps nothing, so there is nothing to compare with.
        let isSaved: Bool? = try await server.write("saveconfig", [Document(options)], rehearsed: .null)
        guard let isSaved else { return document }
        guard isSaved else {
            throw ServiceError(
                .unsuccessful, attempted: "NZBGet's saveconfig",
                advice: "Check that NZBGet may write its configuration file.")
        }
        let kept = try await self.document()
        let lost = document.options.filter { kept[$0.name]?.trimmed != $0.value.trimmed }.map(\.name)
        guard lost.isEmpty else { throw NZBGet.ConfigFlaw.notKept(lost).error }
        return kept
    }
}

extension NZBGet.ConfigDocument {
    /// What is wrong with it whatever the file holds.
    var flaw: NZBGet.ConfigFlaw? {
        guard !options.isEmpty else { return .empty }
        let masked = options.filter(\.isMasked).map(\.name)
        guard masked.isEmpty else { return .masked(masked) }
        let unwritable = options.filter { option in
            option.name.isEmpty || option.name.hasPrefix("#") || option.name.contains { $0 == "=" || $0.isNewline }
                || option.value.contains { $0.isNewline || $0 == "\0" }
        }
        return unwritable.isEmpty ? nil : .unwritable(unwritable.map(\.name))
    }

    /// What would be lost by writing it over what is there.
    func flaw(replacing current: Self) -> NZBGet.ConfigFlaw? {
        let missing = current.options.filter { self[$0.name] == nil && !removed.contains($0.name.lowercased()) }
        guard missing.isEmpty else { return .truncated(missing.map(\.name)) }
        let changed = current.options.filter { option in
            guard let loaded = loaded[option.name.lowercased()]?.value else { return false }
            return option.value != loaded && option.value != self[option.name]
        }
        return changed.isEmpty ? nil : .changedMeanwhile(changed.map(\.name))
    }
}

extension NZBGet.ConfigFlaw {
    fileprivate var error: ServiceError {
        let (code, names, advice): (ServiceError.Code, [String], String) =
            switch self {
            case .empty: (.invalid, [], "Read the options with config.document() and save all of them.")
            case .truncated(let names):
                (.invalid, names, "Read the options anew and save all of them: these would be deleted.")
            case .masked(let names):
                (.forbidden, names, "Read them as the control user: what is hidden would be overwritten by stars.")
            case .unwritable(let names):
                (.invalid, names, "Take line ends out of the values, and = and # out of the names.")
            case .changedMeanwhile(let names):
                (.conflict, names, "Read the options anew and repeat the edit: somebody else has changed these.")
            case .notKept(let names):
                (
                    .unsuccessful, names,
                    "Look into NZBGet's configuration file: these read otherwise than they were saved."
                )
            }
        return ServiceError(
            code, attempted: "NZBGet's saveconfig", messages: names.isEmpty ? [] : [names.joined(separator: ", ")],
            advice: advice, underlying: self)
    }
}

extension String {
    /// As NZBGet reads it from a line of its file.
    fileprivate var trimmed: Substring {
        let start = drop(while: \.isWhitespace)
        return start.prefix(upTo: start.lastIndex { !$0.isWhitespace }.map { start.index(after: $0) } ?? start.endIndex)
    }
}
