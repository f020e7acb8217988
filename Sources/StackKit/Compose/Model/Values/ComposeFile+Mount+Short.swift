extension ComposeFile.Mount {
    /// Reads `[source:]target[:options]`; `nil` for anything else.
    ///
    /// A source is a path of the host where it begins like one (`/`, `.`, `~`, `C:\`), and a volume's name where not.
    public init?(_ text: String) {
        let parts = Self.parts(text)
        guard 1...3 ~= parts.count, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
        if parts.count == 1 {
            self.init(.volume, target: parts[0])
            return
        }
        let isPath = Self.isPath(parts[0])
        self.init(isPath ? .bind : .volume, source: parts[0], target: parts[1])
        if isPath { bind = Bind(createsPath: true) }
        guard parts.count == 3 else { return }
        for option in parts[2].split(separator: ",") { take(String(option)) }
    }

    private mutating func take(_ option: String) {
        switch option {
        case "ro": isReadOnly = true
        case "z", "Z": bind?.selinux = option
        case "nocopy":
            var options = volume ?? VolumeOptions()
            options.isNotCopied = true
            volume = options
        case "shared", "rshared", "slave", "rslave", "private", "rprivate": bind?.propagation = option
        // `rw` is what is meant anyway; Compose leaves out what it does not know.
        default: break
        }
    }

    /// One line, where that says everything there is to say.
    var short: String? {
        guard others.isEmpty, consistency == nil, tmpfs == nil, image == nil else { return nil }
        guard !target.isEmpty, !target.contains(":") else { return nil }
        var options = isReadOnly ? ["ro"] : []
        switch kind {
        case .bind:
            guard let source, Self.isPath(source), Self.parts("\(source):\(target)") == [source, target], volume == nil,
                let bind, bind.createsPath == true, bind.recursive == nil, bind.others.isEmpty
            else { return nil }
            if let selinux = bind.selinux { options.append(selinux) }
            if let propagation = bind.propagation {
                guard Self.propagations.contains(propagation) else { return nil }
                options.append(propagation)
            }
        case .volume:
            guard bind == nil, source.map({ !Self.isPath($0) && !$0.isEmpty && !$0.contains(":") }) ?? options.isEmpty
            else { return nil }
            if let volume {
                guard source != nil, volume.isNotCopied == true, volume.subpath == nil, volume.labels.isEmpty,
                    volume.others.isEmpty
                else { return nil }
                options.append("nocopy")
            }
        case .tmpfs, .cluster, .npipe, .image: return nil
        }
        return ([source, target].compactMap { $0 } + (options.isEmpty ? [] : [options.joined(separator: ",")]))
            .joined(separator: ":")
    }

    private static let propagations: Set<String> = ["shared", "rshared", "slave", "rslave", "private", "rprivate"]

    /// Whether a source is a path of the host rather than a volume's name.
    static func isPath(_ source: String) -> Bool {
        guard let first = source.first else { return false }
        return "./~\\".contains(first) || isDrive(source)
    }

    /// Split at colons, except the one behind a drive's letter.
    private static func parts(_ text: String) -> [String] {
        var parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        for place in 0..<2 where parts.count > place + 1 && isDrive("\(parts[place]):\(parts[place + 1])") {
            parts[place] += ":" + parts.remove(at: place + 1)
        }
        return parts
    }

    private static func isDrive(_ text: String) -> Bool {
        let head = Array(text.prefix(3))
        return head.count == 3 && head[0].isASCII && head[0].isLetter && head[1] == ":" && "/\\".contains(head[2])
    }
}
