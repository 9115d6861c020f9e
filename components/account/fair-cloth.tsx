import { publishedCloths } from '@/lib/booth/cloths';
import { fairCloth } from '@/lib/cloth/fair-cloth';

/** The cloth of the whole fair beside the sign-in. Decoration; drawn for the page, some 9 KB. */
export async function FairCloth() {
  const svg = fairCloth(await publishedCloths());
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return <img className="cloth cloth-fair" src={src} alt="" width={480} height={144} />;
}
