// SPDX-License-Identifier: MIT
#pragma once

#include "exchange/complaints.h"
#include "exchange/cube/cube.h"
#include "exchange/text/json.h"

#include <QHash>

namespace samspel::exchange::jsonstat {

/// One dimension of a dataset, with its categories in their order.
struct Dimension {
    QString id;
    QString label;
    enum class Role { none, time, geo, metric } role = Role::none;
    std::vector<cube::Category> categories;
};

/// One dataset, found sound: sizes, positions and numbers of values agree. Its cells are views of the JSON
/// text, so that 50.0 keeps its decimal.
class Dataset {
public:
    static constexpr qint64 mostCells = 5'000'000;

    /// Nothing when something does not fit; the complaints tell what.
    static std::optional<Dataset> from(JsonValue json, Complaints& complaints, const Language& language);

    const std::vector<Dimension>& dimensions() const { return m_dimensions; }
    qint64 cells() const { return m_cells; } ///< row-major: the last dimension changes first
    /// A number, a text or null as it stands in the file; none where a sparse list says nothing.
    JsonValue value(qint64 cell) const;
    QString status(qint64 cell) const;
    JsonValue json() const { return m_json; }
    QString text(const char* member) const { return m_json[member].text(); }

private:
    class Builder;
    Dataset() = default;

    JsonValue m_json;
    const Json* m_text = nullptr;
    std::vector<Dimension> m_dimensions;
    qint64 m_cells = 0;
    std::vector<quint32> m_values; ///< places on the tape, in row-major order; 0 where there is none
    std::vector<quint32> m_statuses;
    QHash<qint64, QString> m_sparseStatuses;
    QString m_oneStatus; ///< of all cells
};

/// The datasets that a JSON-stat text holds itself: one, those of a 1.x response, those of a collection.
std::vector<JsonValue> datasetsOf(JsonValue root);

} // namespace samspel::exchange::jsonstat
