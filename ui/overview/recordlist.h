// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>
#include <vector>

class QTreeWidget;

namespace samspel {

class Words;

/// The records behind a count, with what there is to know of each; Enter or a double click opens one.
class RecordList : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString table;
        qint64 id;
        QString name;
        QString detail{};
    };

    explicit RecordList(QWidget* parent = nullptr);

    void show(const QString& heading, const std::vector<Line>& lines);
    /// Goes away until it is shown again.
    void clear();
    QTreeWidget* list() const { return m_list; }
    QString heading() const;

Q_SIGNALS:
    void recordWanted(const QString& table, qint64 id);

private:
    Words* m_heading;
    QTreeWidget* m_list;
};

} // namespace samspel
