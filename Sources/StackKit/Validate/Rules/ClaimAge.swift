extension ValidationRule {
    /// plex.tv takes a claim back four minutes after it was given.
    static let claimAge = ValidationRule("plex.claim", "claims that have run out", asksMachine: true) { subject in
        subject.deployed.compactMap { service in
            guard let claim = service.claim else { return nil }
            let field = "services.\(service.source.name).claim"
            let mend =
                "Fetch a new one at https://plex.tv/claim right before deploying; a server that has an owner "
                + "needs none."
            switch subject.facts(service.host).ages[claim] ?? .unseen {
            case .known(let age) where age >= .seconds(240):
                return Finding(
                    .error, "plex.claim", at: field, "The claim is \(words(age)) old, and good for four minutes.",
                    mend: mend)
            case .known(let age) where age >= .seconds(150):
                return Finding(
                    .warning, "plex.claim", at: field,
                    "The claim is \(words(age)) old, and good for four minutes: the image may still be on its way then.",
                    mend: mend)
            case .known: return nil
            case .unknown(let why):
                return Finding(
                    .unknown, "plex.claim", at: field, "How old the claim is could not be told: \(why).", mend: mend)
            }
        }
    }

    private static func words(_ age: Duration) -> String {
        let seconds = age.components.seconds
        return seconds < 120
            ? "\(seconds) seconds" : seconds < 7200 ? "\(seconds / 60) minutes" : "\(seconds / 3600) hours"
    }
}
