// SPDX-License-Identifier: MIT
#include "exchange/jsonstat/dataset.h"

#include "exchange/text/digits.h"

#include <algorithm>

namespace samspel::exchange::jsonstat {

namespace {

using Type = JsonValue::Type;

// A whole number that is a place: nothing when it is negative, broken, or written as anything else.
std::optional<qint64> placeIn(const QString& text) {
    const bool isPlain = text.size() <= 12 && areDigits(text);
    return isPlain ? std::optional(text.toLongLong()) : std::nullopt;
}

bool isDataset(JsonValue json) { return json["value"] && json["dimension"].is(Type::object); }

} // namespace

std::vector<JsonValue> datasetsOf(JsonValue root) {
    if (isDataset(root)) {
        return {root};
    }
    std::vector<JsonValue> found;
    const JsonValue items = root["class"].text() == u"collection" ? root["link"]["item"] : root;
    for (JsonWalk walk = items.walk(); walk.next();) {
        if (isDataset(walk.value())) {
            found.push_back(walk.value());
        } else if (walk.value()["class"].text() == u"collection") {
            const auto inner = datasetsOf(walk.value());
            found.insert(found.end(), inner.begin(), inner.end());
        }
    }
    return found;
}

/// Takes a dataset apart; lives for one of them.
class Dataset::Builder {
public:
    Builder(JsonValue json, Complaints& complaints, const Language& language)
        : m_json(json), m_complaints(complaints), m_language(language) {}

    bool build(Dataset& into) { return takeDimensions(into) && takeValues(into) && takeStatuses(into); }

private:
    bool refuse(JsonValue at, const QString& what) {
        m_complaints.refuse({at ? at.line() : m_json.line(), 0, m_json["label"].text()}, what);
        return false;
    }
    bool takeDimensions(Dataset& into);
    bool takeCategories(JsonValue json, qint64 size, Dimension& dimension);
    bool takeIndex(JsonValue index, qint64 size, Dimension& dimension);
    bool takeValues(Dataset& into);
    bool takeStatuses(Dataset& into);

    JsonValue m_json;
    Complaints& m_complaints;
    const Language& m_language;
};

std::optional<Dataset> Dataset::from(JsonValue json, Complaints& complaints, const Language& language) {
    Dataset dataset;
    dataset.m_json = json;
    dataset.m_text = json.owner();
    return Builder(json, complaints, language).build(dataset) ? std::optional(std::move(dataset))
                                                              : std::nullopt;
}

JsonValue Dataset::value(qint64 cell) const {
    const quint32 place = m_values[static_cast<std::size_t>(cell)];
    return place == 0 ? JsonValue() : m_text->at(place);
}

QString Dataset::status(qint64 cell) const {
    if (!m_statuses.empty()) {
        return m_text->at(m_statuses[static_cast<std::size_t>(cell)]).text();
    }
    return m_sparseStatuses.isEmpty() ? m_oneStatus : m_sparseStatuses.value(cell, m_oneStatus);
}

bool Dataset::Builder::takeDimensions(Dataset& into) {
    const JsonValue dimension = m_json["dimension"];
    // Version 2.0 has them beside the dimension, 1.x within.
    const auto either = [&](const char* name) { return m_json[name] ? m_json[name] : dimension[name]; };
    const JsonValue ids = either("id");
    const JsonValue sizes = either("size");
    const JsonValue roles = either("role");
    if (!ids.is(Type::list) || !sizes.is(Type::list) || ids.size() != sizes.size() || ids.size() == 0) {
        return refuse(ids, m_language.say("Import", "The dataset does not tell the names and sizes of its "
                                                    "dimensions (“id” and “size”)."));
    }
    into.m_cells = 1;
    JsonWalk size = sizes.walk();
    for (JsonWalk id = ids.walk(); id.next() && size.next();) {
        const auto count = placeIn(size.value().text());
        Dimension one;
        one.id = id.value().text();
        const JsonValue json = dimension[one.id.toUtf8()];
        if (!count || *count == 0 || !json.is(Type::object)) {
            return refuse(id.value(), m_language
                                          .say("Import", "The dimension “%1” has no size or no "
                                                         "description.")
                                          .arg(one.id));
        }
        into.m_cells *= *count;
        if (into.m_cells > mostCells) {
            return refuse(sizes,
                          m_language
                              .say("Import", "The dataset has more than %1 cells. Ask for it in parts, with "
                                             "fewer years, ages or units in each file, or as CSV.")
                              .arg(m_language.whole(mostCells)));
        }
        one.label = json["label"].text();
        if (!takeCategories(json["category"], *count, one)) {
            return false;
        }
        into.m_dimensions.push_back(std::move(one));
    }
    const auto setRole = [&](const char* name, Dimension::Role role) {
        // The first of several counts.
        for (JsonWalk walk = roles[name].walk(); walk.next();) {
            const auto it =
                std::find_if(into.m_dimensions.begin(), into.m_dimensions.end(),
                             [id = walk.value().text()](const Dimension& one) { return one.id == id; });
            if (it != into.m_dimensions.end()) {
                it->role = role;
                return;
            }
        }
    };
    setRole("time", Dimension::Role::time);
    setRole("geo", Dimension::Role::geo);
    setRole("metric", Dimension::Role::metric);
    return true;
}

bool Dataset::Builder::takeIndex(JsonValue index, qint64 size, Dimension& dimension) {
    const auto wrong = [&] {
        return refuse(index, m_language.say("Import", "The categories of “%1” do not fit its size, %2.")
                                 .arg(dimension.id, QString::number(size)));
    };
    std::vector<bool> isTaken(static_cast<std::size_t>(size));
    qint64 next = 0;
    for (JsonWalk walk = index.walk(); walk.next();) {
        const bool isList = index.is(Type::list);
        const auto place = isList ? std::optional(next++) : placeIn(walk.value().text());
        if (!place || *place >= size || isTaken[static_cast<std::size_t>(*place)]) {
            return wrong();
        }
        isTaken[static_cast<std::size_t>(*place)] = true;
        dimension.categories[static_cast<std::size_t>(*place)].code =
            (isList ? walk.value() : walk.name()).text();
    }
    return std::find(isTaken.begin(), isTaken.end(), false) == isTaken.end() || wrong();
}

bool Dataset::Builder::takeCategories(JsonValue json, qint64 size, Dimension& dimension) {
    // A list cannot be longer than the file: its size is no reason to take memory.
    const JsonValue index = json["index"];
    const JsonValue labels = json["label"];
    const qint64 told = index ? index.size() : labels.size();
    if (told != size) {
        return refuse(json, m_language.say("Import", "The categories of “%1” do not fit its size, %2.")
                                .arg(dimension.id, QString::number(size)));
    }
    dimension.categories.resize(static_cast<std::size_t>(size));
    if (index) {
        if (!takeIndex(index, size, dimension)) {
            return false;
        }
    } else {
        std::size_t next = 0;
        for (JsonWalk walk = labels.walk(); walk.next();) {
            dimension.categories[next++].code = walk.name().text();
        }
    }
    QHash<QString, std::size_t> places;
    for (std::size_t i = 0; i < dimension.categories.size(); ++i) {
        places.insert(dimension.categories[i].code, i);
    }
    if (places.size() != size) {
        return refuse(json, m_language.say("Import", "A category of “%1” is there twice.").arg(dimension.id));
    }
    for (JsonWalk walk = labels.walk(); walk.next();) {
        const auto it = places.constFind(walk.name().text());
        if (it != places.constEnd()) {
            dimension.categories[*it].label = walk.value().text();
        }
    }
    for (JsonWalk walk = json["unit"].walk(); walk.next();) {
        const auto it = places.constFind(walk.name().text());
        if (it != places.constEnd()) {
            for (const char* name : {"label", "base", "symbol"}) {
                QString& unit = dimension.categories[*it].unit;
                unit = unit.isEmpty() ? walk.value()[name].text() : unit;
            }
        }
    }
    return true;
}

bool Dataset::Builder::takeValues(Dataset& into) {
    const JsonValue values = m_json["value"];
    if (values.is(Type::object)) {
        into.m_values.resize(static_cast<std::size_t>(into.m_cells));
        for (JsonWalk walk = values.walk(); walk.next();) {
            const auto cell = placeIn(walk.name().text());
            if (!cell || *cell >= into.m_cells) {
                return refuse(walk.value(),
                              m_language.say("Import", "There is no cell “%1”: the dataset has %2.")
                                  .arg(walk.name().text(), m_language.whole(into.m_cells)));
            }
            quint32& place = into.m_values[static_cast<std::size_t>(*cell)];
            if (place != 0) {
                return refuse(
                    walk.value(),
                    m_language.say("Import", "The cell “%1” is there twice.").arg(walk.name().text()));
            }
            place = walk.value().place();
        }
        return true;
    }
    for (JsonWalk walk = values.walk(); walk.next();) {
        into.m_values.push_back(walk.value().place());
    }
    const auto count = static_cast<qint64>(into.m_values.size());
    return count == into.m_cells ||
           refuse(values, m_language
                              .say("Import", "The dataset has %1 values where its dimensions make %2 "
                                             "cells: it was cut or changed.")
                              .arg(m_language.whole(count), m_language.whole(into.m_cells)));
}

bool Dataset::Builder::takeStatuses(Dataset& into) {
    const JsonValue status = m_json["status"];
    switch (status.type()) {
    case Type::text:
        into.m_oneStatus = status.text();
        return true;
    case Type::object:
        for (JsonWalk walk = status.walk(); walk.next();) {
            const auto cell = placeIn(walk.name().text());
            if (!cell || *cell >= into.m_cells) {
                return refuse(walk.value(),
                              m_language.say("Import", "There is no cell “%1”: the dataset has %2.")
                                  .arg(walk.name().text(), m_language.whole(into.m_cells)));
            }
            into.m_sparseStatuses.insert(*cell, walk.value().text());
        }
        return true;
    case Type::list:
        for (JsonWalk walk = status.walk(); walk.next();) {
            into.m_statuses.push_back(walk.value().place());
        }
        if (into.m_statuses.size() == 1) {
            into.m_oneStatus = into.m_text->at(into.m_statuses.front()).text();
            into.m_statuses.clear();
        }
        return into.m_statuses.empty() || static_cast<qint64>(into.m_statuses.size()) == into.m_cells ||
               refuse(status, m_language.say("Import", "The list of statuses does not fit the %1 cells.")
                                  .arg(m_language.whole(into.m_cells)));
    default:
        return true;
    }
}

} // namespace samspel::exchange::jsonstat
