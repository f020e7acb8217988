/// One compose file laid over another, by Compose's rules: objects member by member, lists one behind the other or by
/// what their elements are for, anything else replaced.
struct ComposeMerge {
    /// What could not be merged, at its place in the later file.
    private(set) var problems: [(message: String, place: ComposePlace)] = []

    /// `over` laid over `base`.
    mutating func merge(_ base: ComposeNode, with over: ComposeNode) -> ComposeNode {
        merged(base, over, []) ?? base
    }

    /// `over`'s service laid over the one it extends.
    mutating func service(_ base: ComposeNode, with over: ComposeNode) -> ComposeNode {
        merged(base, over, ["services", "*"]) ?? base
    }

    /// `nil` where the value is to be taken out.
    private mutating func merged(_ base: ComposeNode, _ over: ComposeNode, _ path: [String]) -> ComposeNode? {
        switch over.tag {
        case .reset: return nil
        case .override: return over
        case nil: break
        }
        switch ComposeMergeRule(at: path) {
        case .replace: return over.isNull ? base : over
        case .pairs: return members(base.asPairs, over.asPairs, path)
        case .names: return members(base.asNames(at: path), over.asNames(at: path), path)
        case .build: return members(base.asBuild, over.asBuild, path)
        case .logging:
            let driver = over["driver"]?.string
            return driver == nil || driver == base["driver"]?.string ? members(base, over, path) : over
        case .list(let key): return list(base.asList, over.asList, key)
        case .plain: break
        }
        switch (base.content, over.content) {
        case (.object, .object): return members(base, over, path)
        case (.list, .list): return list(base, over, nil)
        case (.object, .scalar(.null)), (.list, .scalar(.null)): return base
        case (.scalar, _): return over
        case (.object, _), (.list, _):
            problems.append(
                ("it cannot be laid over what another file has there, which is of another kind", over.place))
            return base
        }
    }

    private mutating func members(_ base: ComposeNode, _ over: ComposeNode, _ path: [String]) -> ComposeNode {
        guard case .object = base.content, case .object(let news) = over.content else {
            return over.isNull ? base : over
        }
        var result = base
        for member in news {
            let below = path + [Self.step(member.name, in: path)]
            if let old = base[member.name] {
                result[member.name] = merged(old, member.value, below)
            } else if member.value.tag != .reset {
                result.members.append(member)
            }
        }
        return result
    }

    /// Names that people chose are any names.
    private static func step(_ name: String, in path: [String]) -> String {
        path.count == 1 || path.count == 3 && path[0] == "services" && ["networks", "ulimits"].contains(path[2])
            ? "*" : name
    }

    /// Elements of the later list take the place of those that are for the same thing.
    private func list(
        _ base: ComposeNode, _ over: ComposeNode, _ key: (@Sendable (ComposeNode) -> String?)?
    ) -> ComposeNode {
        guard let key else { return ComposeNode(.list(base.list + over.list), at: base.place) }
        var elements = base.list
        var places: [String: Int] = [:]
        for (index, element) in elements.enumerated() { if let key = key(element) { places[key] = index } }
        for element in over.list {
            guard let key = key(element) else {
                elements.append(element)
                continue
            }
            if let place = places[key] {
                elements[place] = element
            } else {
                places[key] = elements.count
                elements.append(element)
            }
        }
        return ComposeNode(.list(elements), at: base.place)
    }
}
