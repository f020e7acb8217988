extension SetupAnswers {
    /// What is wrong with the answer to one question, as far as the file alone tells: what a reading of the file would
    /// object to, and what the rules find at its place.
    func objections(to question: SetupQuestion) -> [SetupNotice] {
        if let flaw = flaw(of: question) { return [SetupNotice(kind: .error, text: flaw)] }
        var config = config
        // Folders are compared where something is to use them, and they are asked about first.
        if config.services.isEmpty { config.services = Self.usual }
        let read = config.readingProblems(at: question.field).map { SetupNotice(kind: .error, text: $0) }
        if !read.isEmpty { return read }
        return config.findings(by: .fileAlone).filter { $0.field == question.field }.map { finding in
            SetupNotice(
                kind: finding.severity == .error ? .error : .warning, text: "\(finding.message) \(finding.mend)")
        }
    }

    private static let usual = [Source.Kind.plex, .radarr, .sonarr, .lidarr, .nzbget].map { Service(Source($0)) }

    /// What is lost where an answer becomes a part of the configuration.
    private func flaw(of question: SetupQuestion) -> String? {
        guard let text = text(question.key) else { return nil }
        if question.key == "services" { return flaw(ofServices: names("services")) }
        if question.key == "system.umask", Int(text, radix: 8).map({ !(0...0o777 ~= $0) }) ?? true {
            return "Three octal digits are wanted, such as 002."
        }
        if question.key.hasSuffix(".port"), Service.Port(text) == nil {
            return
                "A port is a number from 1 to 65535, with an address in front where it is to be opened at that alone: "
                + "127.0.0.1:7878."
        }
        if question.key == "vpn.clients" {
            let services = names("services")
            let wrong = names("vpn.clients").first { name in
                !services.contains(name) || !(Source.Kind(guessing: name)?.isDownloader ?? false)
            }
            return wrong.map { "\($0) is no download client of this stack." }
        }
        return nil
    }

    private func flaw(ofServices names: [String]) -> String? {
        let kinds = Source.Kind.known.map(\.rawValue)
        for name in names where Source.Kind(guessing: name) == nil {
            let hint = String(name.prefix { $0.isLetter || $0 == "-" }).nearest(of: kinds).map { "did you mean \($0)?" }
            return "There is no telling what \(name) is; \(hint ?? "a name begins with what it is, as radarr-4k does.")"
        }
        return names.isEmpty ? "Name one at least." : nil
    }
}

extension Config {
    /// What a reading of the file that is written from this would object to at a place, or anywhere for none.
    func readingProblems(at field: String? = nil) -> [String] {
        do throws(ConfigError) {
            _ = try Config(written: Array(yaml().utf8), source: "stack.yaml")
            return []
        } catch {
            return error.problems.compactMap { problem in
                guard let field else { return problem.message }
                return problem.message.hasPrefix("\(field): ")
                    ? String(problem.message.dropFirst(field.count + 2)) : nil
            }
        }
    }
}
