import type { RunningPart } from '../../local/aws/embedded-database.js';
import { openObjectFolder } from '../../local/aws/object-folder.js';
import { objectAnswers, serveObjects } from '../../local/aws/object-server.js';
import type { Answering } from '../../local/base/listening.js';
import type { Configuration } from '../configuration/settings.js';

const DAY_MS = 86_400_000;

/** Answers browsers at signed addresses of the service. The functions of this worker use `endpoint`. */
export type EvidenceFolder = Answering & RunningPart;

/**
 * Evidence in a folder that all workers share, by the requests and signatures of a bucket; undefined where a store keeps it. Its
 * answers are saved and never opened as pages, so they may stand at the address of the pages.
 */
export async function openEvidence(configuration: Configuration): Promise<EvidenceFolder | undefined> {
  const folder = configuration['evidence.folder'];
  if (folder === undefined) return undefined;
  const bucket = configuration['evidence.kept'];
  const objects = openObjectFolder(folder);
  const answers = objectAnswers(objects, {
    bucket,
    region: configuration['table.region'],
    accessKeyId: configuration['evidence.key'],
    secretAccessKey: configuration['evidence.secret'],
  });
  const inside = await serveObjects(answers);
  const removing = setInterval(objects.removeOldUploads, DAY_MS);
  return {
    endpoint: inside.endpoint,
    async answers(request, response) {
      const [path = ''] = `${request.url}`.split('?');
      if (path !== `/${bucket}` && !path.startsWith(`/${bucket}/`)) return false;
      await answers(request, response, configuration['service.address']);
      return true;
    },
    async close() {
      clearInterval(removing);
      await inside.close();
    },
  };
}
