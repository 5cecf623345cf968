// SPDX-License-Identifier: MIT
#pragma once

#include "analysis/statement.h"

#include <QWidget>

class QToolButton;

namespace samspel {

class Language;

/// All that may be said of the chosen unit, and each refusal with its reason, under a button; folded until a
/// person wants it.
class ExplainPanel : public QWidget {
    Q_OBJECT
public:
    explicit ExplainPanel(const Language& language, QWidget* parent = nullptr);

    /// The stamp of internal figures stands in each text, for it can be copied by itself.
    void show(std::vector<analysis::Statement> statements, const QString& stamp);
    bool isOpen() const;

Q_SIGNALS:
    /// The person wants to read about the figures.
    void aboutWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();

    const Language& m_language;
    std::vector<analysis::Statement> m_statements;
    QString m_stamp;
    QToolButton* m_button;
    QToolButton* m_about;
    QWidget* m_sheet = nullptr;
};

} // namespace samspel
