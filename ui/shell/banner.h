// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace samspel {

/// Words over the page that hold as long as something is so, with what can be done about it beside them.
class Banner : public QFrame {
    Q_OBJECT
public:
    struct Way {
        QString text;
        std::function<void()> go;
    };

    explicit Banner(const QString& name, QWidget* parent = nullptr);

    /// Empty words put it away.
    void tell(const QString& text, const std::vector<Way>& ways = {});
    QString text() const;

private:
    QLabel* m_text;
    QHBoxLayout* m_ways;
};

} // namespace samspel
