extension CauseRule {
    /// A clock that is wrong: certificates and tokens are refused for it.
    static let clockSkew = CauseRule("clock-skew", weight: 72) { input in
        let lead = input.clockLead ?? 0
        let isOff = abs(lead) >= 60
        let lines = input.lines(with: [
            "certificate is not yet valid", "not yet valid", ["certificate", "has expired or is not yet"], "clock skew",
            "request time too skewed", "token used before issued", "clock is wrong",
        ])
        let amount = lead < 0 ? "\(Int(-lead)) seconds behind" : "\(Int(lead)) seconds ahead"
        return Match(
            sentence: isOff ? "This machine's clock is \(amount)." : "This machine's clock seems to be wrong.",
            advice: "Set it by time synchronisation (`timedatectl set-ntp true`), then restart the services.",
            evidence: lines, facts: isOff ? [LikelyCause.Evidence("clock", amount)] : [])
    }
}
