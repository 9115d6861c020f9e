import { buttonClass } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Icon } from '@/components/ui/icon';
import { adminLocale } from '@/lib/i18n/admin-locale';
import { dictionary } from '@/lib/i18n/dictionary';
import { paths } from '@/lib/paths';

/** How a fair comes into an empty site: from a spreadsheet, by the command line. */
const COMMANDS = {
  sample: 'npm run fair -- import prisma/sample',
  tried: 'npm run fair -- import fair.xlsx --dry-run',
  own: 'npm run fair -- import fair.xlsx',
} as const;

/** What stands for a page that belongs to an edition while there is none: how the first one is made. */
export async function NoEdition() {
  const { noEdition: words } = dictionary(await adminLocale()).admin;
  return (
    <Empty level="h1" title={words.title} text={words.text}>
      <dl className="mt-4 grid max-w-measure gap-4">
        {(['tried', 'own', 'sample'] as const).map((step) => (
          <div key={step}>
            <dt>{words.steps[step]}</dt>
            <dd className="m-0">
              <pre dir="ltr" className="mt-1 overflow-x-auto bg-surface-sunken p-3 text-start">
                <code>{COMMANDS[step]}</code>
              </pre>
            </dd>
          </div>
        ))}
      </dl>
      <p className="my-4 text-muted">{words.after}</p>
      {/* Not a client navigation: the frame around the page has the fair's name too. */}
      <a className={buttonClass('main')} href={paths.admin.home()}>
        <Icon name="rotate-ccw" />
        {words.again}
      </a>
    </Empty>
  );
}
