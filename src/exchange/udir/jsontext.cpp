// SPDX-License-Identifier: MIT
#include "exchange/udir/jsontext.h"

namespace samspel::exchange::udir {

QString wordOf(const JsonValue& value) {
    return value.is(JsonValue::Type::text) || value.is(JsonValue::Type::number) ? value.text().trimmed()
                                                                                : QString();
}

bool isJson(QStringView opening) {
    opening = opening.trimmed();
    return opening.startsWith(u'[') || opening.startsWith(u'{');
}

JsonValue listOfAnswers(const Json& json) {
    JsonValue list = json.root();
    if (list.is(JsonValue::Type::object)) {
        for (auto member = json.root().walk(); member.next() && !list.is(JsonValue::Type::list);) {
            list = member.value();
        }
    }
    return list.is(JsonValue::Type::list) ? list : JsonValue();
}

JsonValue listOfAnswers(const Json& json, Complaints& complaints, const Language& language) {
    const JsonValue list = listOfAnswers(json);
    if (!list) {
        complaints.refuse({}, language.say("Import", "The file has no list of answers."));
    }
    return list;
}

bool isAnswer(const JsonValue& answer, const Place& place, Complaints& complaints, const Language& language) {
    const bool isObject = answer.is(JsonValue::Type::object);
    if (!isObject) {
        complaints.refuse(place, language.say("Import", "This is no answer with names and figures."));
    }
    return isObject;
}

Cell cellOf(const JsonValue& value, const Place& place, CellReader& cells, Complaints& complaints,
            const Language& language) {
    switch (value.type()) {
    case JsonValue::Type::null:
        return cells.none();
    case JsonValue::Type::text:
        return cells.read(value.text(), place);
    case JsonValue::Type::number: {
        // Only here is a point a decimal comma: JSON knows no other.
        QString number = value.text();
        return cells.read(number.replace(u'.', u','), place);
    }
    default:
        complaints.refuse(place,
                          language.say("Import", "Here is no figure, but a list or another structure."));
        return {.kind = Cell::Kind::wrong};
    }
}

} // namespace samspel::exchange::udir
