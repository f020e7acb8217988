public import Wire

extension SwarmFile {
    /// For a machine: the file, what it lost, and the variables to set.
    public var report: Document {
        [
            "file": document,
            "losses": Document(
                losses.map { loss in
                    [
                        "service": Document(loss.service), "key": Document(loss.key), "why": Document(loss.why),
                        "isFatal": Document(loss.isFatal),
                    ]
                }),
            "variables": Document(variables.map { Document($0) }),
        ]
    }
}
