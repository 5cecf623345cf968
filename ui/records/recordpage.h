// SPDX-License-Identifier: MIT
#pragma once

#include "store/recordnames.h"
#include "ui/records/recordpanel.h"

namespace samspel {

/// What a page of records is made of; everything else is told by the descriptions of the kinds.
struct PageSpec {
    const Kind& kind;
    Row blank;                   ///< a new record
    TabsSpec tabs{};             ///< what is special to its parts, in their order
    const char* empty = nullptr; ///< the first words where there is none yet; QT_TRANSLATE_NOOP("Empty", …)
};

/// The page of a kind of record: list, form, and all that belongs to the record as tabs. To add a kind is to
/// add one of these.
class RecordPage : public Page {
    Q_OBJECT
public:
    RecordPage(const Surroundings& around, const PageSpec& spec, QWidget* parent);

    QString title() const override;
    QString purpose() const override;
    QString due() const override;
    QList<QAction*> pageActions() const override;
    /// A record of the page, or one that is a part of it, however deep.
    void showRecord(const QString& table, qint64 id) override;
    void takeFocus() override;
    void leave() override;

    const Kind& kind() const { return m_kind; }
    RecordPanel* panel() const { return m_panel; }
    /// The panel of the parts of the shown record, made if need be; nullptr when there are no such parts.
    /// Without a column the first of the table.
    RecordPanel* part(const char* table, const char* column = nullptr) const;

protected:
    void changeEvent(QEvent* event) override;

private:
    const Ledger& m_ledger;
    const Language& m_language;
    const Kind& m_kind;
    RecordNames m_names;
    RecordPanel* m_panel;
    qint64 m_shown = RecordPanel::none;
};

/// A page with nothing special.
template <class R>
PageSpec pageSpec(TabsSpec tabs = {}, const char* empty = nullptr) {
    return {kindOf<R>(), kindOf<R>().blank, std::move(tabs), empty};
}

} // namespace samspel
