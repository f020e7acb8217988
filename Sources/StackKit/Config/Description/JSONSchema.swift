extension Config {
    /// The file's JSON Schema (draft 2020-12), by which editors complete and check it.
    public static func jsonSchema() -> Document {
        var definitions = Members()
        var schema = outline.schema(&definitions)
        schema["title"] = "stack.yaml, version \(version)"
        var document: Document = ["$schema": "https://json-schema.org/draft/2020-12/schema"]
        for (name, value) in schema.members { document[name] = value }
        document["$defs"] = .object(definitions)
        return document
    }
}

extension Outline {
    /// The section's own schema; those of the sections within it go among the definitions.
    fileprivate func schema(_ definitions: inout Members) -> Document {
        var properties = Members()
        for entry in entries {
            var schema = entry.shape.schema(&definitions)
            schema["description"] = Document(entry.note)
            if let standard = entry.standard { schema["default"] = standard }
            if let example = entry.example { schema["examples"] = [example] }
            properties[entry.name] = schema
        }
        var schema: Document = ["type": "object", "description": Document(note), "additionalProperties": false]
        schema["properties"] = .object(properties)
        let required = entries.filter(\.isRequired)
        if !required.isEmpty { schema["required"] = Document(required.map { Document($0.name) }) }
        return schema
    }
}

extension Shape {
    fileprivate func schema(_ definitions: inout Members) -> Document {
        switch self {
        case .text(nil): return ["type": "string"]
        case .text(let pattern?): return ["type": "string", "pattern": Document(pattern)]
        case .integer(nil): return ["type": "integer"]
        case .integer(let range?):
            return [
                "type": "integer", "minimum": Document(range.lowerBound), "maximum": Document(range.upperBound),
            ]
        case .number(nil): return ["type": "number"]
        case .number(let range?):
            return ["type": "number", "minimum": Document(range.lowerBound), "maximum": Document(range.upperBound)]
        case .flag: return ["type": "boolean"]
        case .words(let words): return ["type": "string", "enum": Document(words.map { Document($0) })]
        case .list(let element): return ["type": "array", "items": element.schema(&definitions)]
        case .map(let value): return ["type": "object", "additionalProperties": value.schema(&definitions)]
        case .section(let outline):
            if definitions[outline.name] == nil {
                definitions[outline.name] = [:]
                definitions[outline.name] = outline.schema(&definitions)
            }
            return ["$ref": Document("#/$defs/\(outline.name)")]
        case .either(let shapes): return ["anyOf": Document(shapes.map { $0.schema(&definitions) })]
        }
    }
}
