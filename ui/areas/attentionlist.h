// SPDX-License-Identifier: MIT
#pragma once

#include "store/attention/attention.h"
#include "store/recordnames.h"

#include <QTreeWidget>

namespace samspel {

/// Counts that a keeper needs first, what waits before what only tells; each opens into the records behind
/// it, and a record opens its page.
class AttentionList : public QTreeWidget {
    Q_OBJECT
public:
    AttentionList(const Language& language, const RecordNames& names, QWidget* parent = nullptr);

    /// Under one heading each: of one area what waits and what tells; of several, area by area what waits.
    void show(std::vector<Attention> all);
    /// How many counts wait for somebody.
    int due() const;

Q_SIGNALS:
    void recordWanted(const QString& table, qint64 id);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill(QTreeWidgetItem* item);
    void open(QTreeWidgetItem* item);
    QTreeWidgetItem* addHeading(const QString& text);
    void addCount(const Attention& attention, std::size_t number);
    void arrange();
    void fitDetails();

    const Language& m_language;
    const RecordNames& m_names;
    std::vector<Attention> m_all;
    std::vector<QString> m_open; ///< codes whose records are shown
    bool m_isFilled = false;
};

/// "School owners": an area as its page is called.
QString titleOf(Area area);

} // namespace samspel
