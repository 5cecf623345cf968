// SPDX-License-Identifier: MIT
// The wide export as JSON: objects in a list, whose keys are the columns.
#include "exchange/text/jsonfile.h"
#include "exchange/udir/jsontext.h"
#include "exchange/udir/shareevidence.h"
#include "exchange/udir/widereader.h"

namespace samspel::exchange::udir {

namespace {

constexpr std::size_t mostKeys = 1024; // of the objects of an answer

} // namespace

void WideReader::readObjects() {
    if (m_document.bytes.size() > mostJsonBytes) {
        m_complaints.refuseAsLargerThan(mostJsonBytes);
        return;
    }
    const auto json = jsonOf(m_document, m_complaints, m_language);
    if (!json) {
        return;
    }
    const JsonValue list = listOfAnswers(*json, m_complaints, m_language);
    if (!list) {
        return;
    }
    if (!understandKeys(list)) {
        return;
    }
    tellSubject();
    weighShares(list);
    const ColumnGroups groups(m_head.figures);
    if (!checkGroups(groups)) {
        return;
    }
    GroupReader figures(groups, m_gathering, m_cells);
    qint64 place = 0;
    for (auto object = list.walk(); object.next();) {
        ++m_reading.batch.counts.rows;
        readObject(object.value(), ++place, figures);
    }
    finishRows(groups);
}

bool WideReader::understandKeys(const JsonValue& list) {
    std::vector<QString> names;
    for (auto object = list.walk(); object.next();) {
        if (!object.value().is(JsonValue::Type::object)) {
            continue; // refused with its place later
        }
        for (auto member = object.value().walk(); member.next();) {
            const QString name = member.name().text();
            if (!m_keys.contains(name)) {
                m_keys.insert(name, names.size());
                names.push_back(name);
            }
        }
        if (names.size() > mostKeys) {
            m_complaints.refuse({}, m_language
                                        .say("Import", "The file has more than %1 columns. Take it out in "
                                                       "parts, with fewer years or measures in each file.")
                                        .arg(m_language.whole(static_cast<qint64>(mostKeys))));
            return false;
        }
    }
    m_head = understand({names.begin(), names.end()}, 0, m_complaints, m_language);
    return !m_complaints.hasRefused();
}

void WideReader::weighShares(const JsonValue& list) {
    ShareEvidence evidence(m_head.figures);
    if (!evidence.isNeeded()) {
        return;
    }
    for (auto object = list.walk(); object.next();) {
        if (!object.value().is(JsonValue::Type::object)) {
            continue;
        }
        std::vector<QString> texts(m_head.names.size());
        for (auto member = object.value().walk(); member.next();) {
            QString& text = texts[m_keys.value(member.name().text())];
            text = wordOf(member.value());
            if (member.value().is(JsonValue::Type::number)) {
                text.replace(u'.', u',');
            }
        }
        evidence.take([&](const Column& column) { return texts[static_cast<std::size_t>(column.place)]; });
    }
    evidence.settle(m_head.figures);
}

void WideReader::readObject(const JsonValue& object, qint64 place, GroupReader& figures) {
    if (!isAnswer(object, {place, 0}, m_complaints, m_language)) {
        return;
    }
    std::vector<JsonValue> values(m_head.names.size());
    std::vector<QString> texts(m_head.names.size());
    for (auto member = object.walk(); member.next();) {
        const std::size_t at = m_keys.value(member.name().text());
        values[at] = member.value();
        texts[at] = wordOf(member.value());
    }
    const std::vector<QStringView> cells(texts.begin(), texts.end());
    const auto unit = unitOf(cells, place);
    if (!unit) {
        return;
    }
    const auto placeOf = [&](const Column& column) { return m_head.place(column.place, place); };
    figures.read(
        *unit, dimensionsOf(cells), place,
        [&](const Column& column) {
            const JsonValue& value = values[static_cast<std::size_t>(column.place)];
            return value ? cellOf(value, placeOf(column), m_cells, m_complaints, m_language) : m_cells.none();
        },
        placeOf);
}

} // namespace samspel::exchange::udir
